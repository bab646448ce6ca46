/** The clauses of the Order itself: its five items, which approve the Rules and set the day they take effect. */
import type { Clause } from '../clause.ts';

export const orderClauses = {
  'O-0': {
    line: 4,
    who: [],
    kinds: ['I'],
    quote: '2025 жылғы 31 желтоқсандағы № 703/НҚ бұйрығы',
    information:
      'It identifies the Order; the citation block in rules/order/order.ts carries it, and nothing is checked.',
  },
  'O-1': {
    line: 12,
    who: ['MIN'],
    kinds: ['I'],
    quote: 'Қоса беріліп отырған "Астана Хаб"',
    oddities: ['X1'],
    information: 'It approves the Rules; the act is complete with the signature of the Order.',
  },
  'O-2': {
    line: 15,
    who: ['MIN'],
    kinds: ['I'],
    quote: 'кейбір бұйрықтардың күші жойылды деп',
    oddities: ['X1'],
    information: 'It repeals earlier orders; the list is kept as X-1 to X-5 so that no document cites them.',
  },
  'O-3.1': {
    line: 20,
    who: ['MIN'],
    kinds: ['I'],
    quote: 'Әділет министрлігінде мемлекеттік тіркеуді',
    information: 'The ministry has already registered the Order, on 5 January 2026; the Fund has nothing to do.',
  },
  'O-3.2': {
    line: 22,
    who: ['MIN'],
    kinds: ['I'],
    quote: 'осы бұйрық ресми жарияланғаннан кейін',
    information: 'It is a duty of the ministry about its own site, without a deadline.',
  },
  'O-3.3': { line: 24, who: ['MIN'], kinds: ['D'], quote: 'тіркелгеннен кейін он жұмыс күні ішінде' },
  'O-4': {
    line: 29,
    who: ['MIN'],
    kinds: ['I'],
    quote: 'Осы бұйрықтың орындалуын бақылау',
    information: 'It places control inside the ministry and asks nothing of the Fund or a participant.',
  },
  'O-5': {
    line: 31,
    who: [],
    kinds: ['C', 'P'],
    quote: 'жарияланған күнінен кейін күнтізбелік он күн өткен соң',
    oddities: ['X2'],
  },
} as const satisfies Record<string, Clause>;
