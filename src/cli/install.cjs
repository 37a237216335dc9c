// Plain old JavaScript on purpose: it runs before anything is installed, on whatever Node the machine has.
'use strict'
var fs = require('fs')
var path = require('path')
var childProcess = require('child_process')

var root = path.join(__dirname, '..', '..')
var lock = path.join(root, 'package-lock.json')
var installed = path.join(root, 'node_modules', '.package-lock.json')

if (!isCurrent()) install()
checkNode()

function isCurrent() {
  return fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs
}

function install() {
  process.stderr.write('正在安装依赖（首次约需一分钟）… Installing dependencies …\n')
  var npm = process.env.npm_execpath
  // The page is built on this machine, so the development packages are needed even where NODE_ENV is production.
  var args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  var result = npm
    ? childProcess.spawnSync(process.execPath, [npm].concat(args), { cwd: root, stdio: ['ignore', 2, 2] })
    : childProcess.spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (result.status !== 0) {
    process.stderr.write('依赖安装失败，见上面的提示。 The installation failed; see above.\n')
    process.exit(result.status || 1)
  }
  fs.utimesSync(installed, new Date(), new Date())
}

// npm puts node_modules/.bin first on the PATH, where the pinned Node 24 stands on Linux. Elsewhere the user's own serves.
function checkNode() {
  var version = childProcess.spawnSync('node', ['--version'], {
    env: Object.assign({}, process.env, {
      PATH: path.join(root, 'node_modules', '.bin') + path.delimiter + process.env.PATH,
    }),
    shell: process.platform === 'win32',
  })
  var major = Number(String(version.stdout).replace(/^v/, '').split('.')[0])
  if (major >= 24) return
  process.stderr.write(
    '需要 Node 24 或更高版本；本平台没有随附，请先安装。 Node 24 or later is needed; this platform has no bundled one.\n',
  )
  process.exit(1)
}
