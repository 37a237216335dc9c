#!/usr/bin/env node
// Plain old JavaScript on purpose: it says what is missing on whatever Node the machine has.
'use strict'
if (Number(process.versions.node.split('.')[0]) >= 24) {
  import('./yidang.ts')
} else {
  process.stderr.write(
    '需要 Node 24 或更高版本：请先在本目录运行 npm start 或 npm ci，再用 npx yidang。 Node 24 or later is needed: run npm start or npm ci here first, then npx yidang.\n',
  )
  process.exitCode = 1
}
