import { findDefects } from '@toezicht/domain/assessment-framework/integrity'
import { ggsr2013 } from './ggsr-2013.ts'
import { ggsr2013Figures } from './ggsr-2013-figures.ts'

const defects = findDefects(ggsr2013, ggsr2013Figures)
for (const { path, reason } of defects) console.error(`${ggsr2013.version} ${path}: ${reason}`)
if (defects.length > 0) process.exitCode = 1
else console.log(`${ggsr2013.version}: ${ggsr2013.questions.length} questions, no defects`)
