// GraphiQL is a React component, and the only one: two functions of React are all that is used here.
declare module 'react' {
  export function createElement(component: unknown, properties: object): unknown
}
declare module 'react-dom/client' {
  export function createRoot(container: Element): { render(element: unknown): void }
}
