import { useNavigation, useSubmit } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import { announce } from '../palette/announce.tsx'
import { useCommands } from '../palette/use-commands.ts'
import { flushOpenSavers } from '../saving/open-savers.ts'

const group = 'Bevinding'

/** Selecting rows and bringing them together or apart, after what is being written was saved. Without JavaScript the form posts. */
export function useGrouping(selected: string) {
  const form = useRef<HTMLFormElement>(null)
  const posted = useRef(false)
  const submit = useSubmit()
  const { state } = useNavigation()

  const boxes = () => [...(form.current?.querySelectorAll<HTMLInputElement>('input[name="chosen"]') ?? [])]
  const post = async (verb: string) => {
    if (!form.current) return
    const data = new FormData(form.current)
    data.set('verb', verb)
    if (!(await flushOpenSavers())) return announce('Niet gedaan: uw tekst kan nu niet worden opgeslagen.')
    posted.current = true
    submit(data, { method: 'post', preventScrollReset: true, replace: true })
  }
  /** Where there are texts to divide, the key opens that choice first; from there it splits. */
  const splitOrAsk = () => {
    const ask = form.current?.querySelector<HTMLDetailsElement>('.split-texts')
    if (!ask || ask.open || !boxes().some(({ checked }) => checked)) return void post('split-finding')
    ask.open = true
    ask.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus()
    announce('Kies welke tekst meegaat, en splits daarna met nog een keer s.')
  }
  useEffect(() => {
    if (state !== 'idle' || !posted.current) return
    posted.current = false
    const isRefused = document.querySelector('main [role="alert"]') !== null
    if (!isRefused)
      for (const box of form.current?.querySelectorAll<HTMLInputElement>('input[name="chosen"]') ?? [])
        box.checked = false
  }, [state])

  useCommands([
    {
      id: 'choose',
      title: 'Deze indicator kiezen om samen te nemen of te splitsen',
      group,
      keys: ['x'],
      run: () => {
        const box = boxes().find(({ value }) => value === selected)
        if (!box) return
        box.checked = !box.checked
        const count = boxes().filter(({ checked }) => checked).length
        announce(`${selected} ${box.checked ? 'gekozen' : 'niet meer gekozen'}. ${count} gekozen.`)
      },
    },
    {
      id: 'group',
      title: 'Gekozen indicatoren samen in één bevinding',
      group,
      keys: ['g'],
      run: () => void post('group-indicators'),
    },
    {
      id: 'split',
      title: 'Gekozen indicatoren los van de rest',
      group,
      keys: ['s'],
      run: () => splitOrAsk(),
    },
  ])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    if (submitter instanceof HTMLButtonElement) void post(submitter.value)
  }
  return { form, onSubmit }
}
