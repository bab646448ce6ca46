/** Sentences of business plans in English. */

import type { PlanPart } from './plans.ts';

export const englishPlan: readonly PlanPart[] = [
  [
    ['The project: {about}', 'What we make. {about}'],
    [
      'The goal is a product ready for the market, sold in Kazakhstan and abroad.',
      'The goal is to cut manual work and to lower the number of errors by at least {percent} per cent.',
    ],
    [
      'Tasks: test the prototype, win the first {first} customers, build a support desk.',
      'Tasks: finish the core of the product, run {pilots} pilots, open sales channels.',
    ],
  ],
  [
    ['The project is carried out in {town}.', 'The team works in an office in {town}.'],
    ['The office is rented; the lease is attached.', 'Some of the staff work remotely.'],
  ],
  [
    [
      'The source code was written by our staff and the exclusive rights belong to the company.',
      'The founder transferred the property rights in the software to the company by contract.',
    ],
    [
      'An entry in the register of copyright has been applied for.',
      'A trade mark application is being prepared.',
      'There are no patents.',
    ],
  ],
  [
    [
      'The team has {team} people: developers, an analyst, a tester and a project lead.',
      'We employ {team} specialists with {experience} years of experience on average.',
    ],
    [
      'We plan to hire {hires} more residents during the term; no non-residents.',
      'We plan to hire {hires} more people, one of them a non-resident engineer.',
    ],
  ],
  [
    [
      'A working prototype exists and {pilots} customers are testing it.',
      'The minimum product is ready and its main functions have been checked.',
      'The project is at the prototype stage; the first release is due in {months} months.',
    ],
    [
      'Test protocols and comments of users have been collected.',
      'The main risk is a shortage of data; it shrinks with every pilot.',
    ],
  ],
  [
    [
      'Indicators: number of customers, monthly income, share of export, number of staff.',
      'Main indicators: {first} customers in the first year, {second} in the second.',
    ],
    [
      'By the end of the term export reaches {percent} per cent of income.',
      'Results are analysed after every quarter.',
    ],
  ],
  [
    [
      'The system is split into services built with {tools}.',
      'Architecture: client, back-end services and a database. Tools: {tools}.',
    ],
    [
      'Data are stored encrypted and backed up daily.',
      'Services run in containers and scale with the load.',
      'Outside systems are connected through an open API.',
    ],
    [
      'Security requirements are checked at every stage of development.',
      'Automatic tests keep up the quality of the code.',
    ],
  ],
  [
    [
      'Costs for the term are {costs} million tenge: salaries {salaries} million, equipment {equipment} million.',
      'Planned costs are {costs} million tenge, most of it ({salaries} million) for salaries.',
    ],
    ["They are paid from the founder's funds and our own revenue.", 'An investor covers one third.'],
    ['The largest costs fall in the second year.', 'The estimate is reviewed every quarter.'],
  ],
  [
    [
      'The product is sold by subscription at {price} thousand tenge a month.',
      'We sell licences and implementation; the average bill is {price} thousand tenge a month.',
    ],
    [
      'Expected annual sales are {yearly} million tenge, to double within {years} years.',
      'Revenue: {yearly} million tenge a year over {years} years.',
    ],
  ],
  [
    ['Our clients are {clients}.', 'The main market: {clients}.'],
    [
      '{pilots} letters of intent have been signed.',
      'Talks with partners in neighbouring countries are under way.',
      'There are {first} paying customers now.',
    ],
    [
      'Most of them do this work by hand today.',
      'Competitors are mostly foreign; our advantages are the local language and the price.',
    ],
  ],
  [
    [
      'First half-year: finish the product and {pilots} pilots. Second half-year: start sales.',
      'Months 1 to {months}: improve the prototype. After that: tests, roll-out, support.',
    ],
    ['From the second year we plan to enter foreign markets.', 'We report to the Fund after every stage.'],
    ['The project lead is responsible.', 'By the end of the term the product must pay for itself.'],
  ],
];
