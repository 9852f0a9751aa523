import { onMounted, onUnmounted, shallowRef } from 'vue'

const offline = shallowRef(false)
const update = () => {
  offline.value = !navigator.onLine
}

/** Whether the browser says there is no network. */
export function useOfflineNotice() {
  onMounted(() => {
    update()
    window.addEventListener('online', update)
    window.addEventListener('offline', update)
  })
  onUnmounted(() => {
    window.removeEventListener('online', update)
    window.removeEventListener('offline', update)
  })
  return { offline }
}
