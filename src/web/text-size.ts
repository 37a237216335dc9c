import { ref } from 'vue'

/** The one thing the page remembers beyond the tab: how large the reader wants the text. */
const KEPT_AS = 'yidang.text'

const large = ref(localStorage.getItem(KEPT_AS) === 'large')

export function applyTextSize(): void {
  document.documentElement.dataset['text'] = large.value ? 'large' : 'normal'
}

export function useTextSize() {
  function toggle(): void {
    large.value = !large.value
    localStorage.setItem(KEPT_AS, large.value ? 'large' : 'normal')
    applyTextSize()
  }
  return { large, toggle }
}
