import { createApp } from 'vue'
import 'element-plus/es/components/button/style/css.mjs'
import 'element-plus/es/components/dialog/style/css.mjs'
import './styles/tokens.css'
import './styles/element.css'
import './styles/base.css'
import TasksApp from './TasksApp.vue'
import { applyTextSize } from './text-size.ts'

applyTextSize()
createApp(TasksApp).mount('#app')
