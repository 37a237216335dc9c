/** Tells the benchmark where this server is, and ends with it. */
export function announce(url: string, close: () => Promise<void> | void): void {
  process.send?.({ url })
  process.once('disconnect', () => void close())
}
