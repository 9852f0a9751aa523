import 'vuetify/styles/core'
import './app/theme/fonts.css'
import './app/theme/base.css'
import urql from '@urql/vue'
import { createApp } from 'vue'
import App from './App.vue'
import { createClient } from './app/client/client.ts'
import { i18n } from './app/i18n/catalogue.ts'
import { currentLocale, showLocale, storedLocale } from './app/i18n/locale.ts'
import { createAppRouter } from './app/router/router.ts'
import { useSession } from './app/session/session.ts'
import { createTheme } from './app/theme/theme.ts'

const locale = storedLocale() ?? 'vi'
await showLocale(locale)

const router = createAppRouter()
const client = createClient({
  locale: currentLocale,
  signedOut() {
    useSession().expire()
    const { fullPath, meta } = router.currentRoute.value
    if (!meta.open) void router.replace({ name: 'sign-in', query: { next: fullPath, asOf: undefined } })
  },
})

createApp(App).use(i18n).use(createTheme(locale)).use(urql, client).use(router).mount('#app')
