import { aggregates } from './aggregateCases'
import { authCases } from './authCases'
import type { Topic } from './Case'
import { documents } from './documentCases'
import { expressionCases } from './expressionCases'
import { functionCases } from './functionCases'
import { geoCases } from './geoCases'
import { orders } from './orderCases'
import { queries } from './queryCases'
import { storageCases } from './storageCases'
import { strictCases } from './strictCases'
import { transactions } from './transactionCases'
import { updates } from './updateCases'
import { weChatCases } from './weChatCases'

/** The whole suite. */
export const TOPICS: readonly Topic[] = [
  ...[documents, queries, orders, updates, aggregates, expressionCases, geoCases, transactions],
  ...[storageCases, functionCases, authCases, weChatCases, strictCases],
]
