import { createApp } from 'vue'
import 'element-plus/es/components/button/style/css.mjs'
import 'element-plus/es/components/dialog/style/css.mjs'
import 'element-plus/es/components/input/style/css.mjs'
import './styles/tokens.css'
import './styles/element.css'
import './styles/base.css'
import SourcesApp from './SourcesApp.vue'
import { applyTextSize } from './text-size.ts'

applyTextSize()
createApp(SourcesApp).mount('#app')
