import { escapeHtml } from './escape-html.ts'
import { closingFor, exampleWords, greetingFor } from './frame.ts'
import type { MailBlock, MailContent, MailFrame } from './mail-content.ts'

// The values of packages/ui/src/tokens.css: a mail cannot load a style sheet.
const font = "font-family:'Fira Sans',Arial,sans-serif"
const ink = 'color:#1b1f24'
const running = `margin:0 0 20px;font-size:18px;line-height:1.6;${ink}`
const deepBlue = '#154273'
const stripes = 'background:#fff3c4;border-top:6px double #8a6a00;border-bottom:6px double #8a6a00'

/** The mail as one calm column; styles stand on the elements, because mail programs drop style sheets. */
export function renderHtml(content: MailContent, frame: MailFrame): string {
  const body = [
    ...(frame.fictional
      ? [
          `<p style="margin:0 0 20px;padding:10px 16px;font-weight:600;${ink};${stripes}">${escapeHtml(exampleWords)}</p>`,
        ]
      : []),
    paragraph(greetingFor(frame)),
    ...content.blocks.map(blockHtml),
    `<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #c3ccd7;font-size:16px;line-height:1.5;color:#4a525d">${closingFor(
      frame,
    )
      .map(escapeHtml)
      .join('<br>')}</p>`,
  ]
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(content.subject)}</title></head>
<body style="margin:0;background:#ffffff;${font}">
<div style="max-width:600px;margin:0 auto;padding:32px 20px;${font}">
${body.join('\n')}
</div>
</body>
</html>
`
}

function paragraph(text: string): string {
  return `<p style="${running}">${escapeHtml(text)}</p>`
}

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text)
    case 'list':
      return `<ul style="margin:0 0 20px;padding-left:24px;font-size:18px;line-height:1.6;${ink}">${block.items
        .map((item) => `<li style="margin:0 0 6px">${escapeHtml(item)}</li>`)
        .join('')}</ul>`
    case 'code':
      return `<p style="margin:0 0 20px;padding:14px 18px;background:#f1f4f8;${ink}"><span style="display:block;font-size:16px">${escapeHtml(
        block.label,
      )}</span><strong style="font-size:26px;letter-spacing:2px">${escapeHtml(block.code)}</strong></p>`
    case 'link':
      return `<p style="margin:0 0 20px"><a href="${escapeHtml(block.address)}" style="display:inline-block;padding:12px 22px;background:${deepBlue};color:#ffffff;font-size:18px;text-decoration:none;border-radius:4px">${escapeHtml(
        block.label,
      )}</a>${typeableHtml(block.typeable)}</p>`
  }
}

function typeableHtml(address: string | undefined): string {
  if (!address) return ''
  const words = `Of typ in uw browser: <strong style="font-weight:600">${escapeHtml(address)}</strong>`
  return `<span style="display:block;margin-top:8px;font-size:16px;line-height:1.5;color:#4a525d;overflow-wrap:anywhere">${words}</span>`
}
