import type { Timestamp } from '../model/timestamp.ts'

/** `updated 2015-03-12T09:40:00Z · GMT (+00:00) · the weekday is right`: what was read of a printed time. */
export function readingWords({
  role,
  value,
  instant,
  zone,
  calendar,
  weekday,
  relative,
  ambiguous,
}: Timestamp): string {
  const parts = [`${ROLES[role]} ${value ?? `${relative ?? ''}, which only --now makes a time`}`]
  if (zone)
    parts.push(
      `zone ${zone.name === zone.offset ? zone.name : `${zone.name} (${zone.offset})`}${zone.from === 'option' ? ', as --default-zone says' : ''}`,
    )
  else if (value?.includes('T')) parts.push('no zone printed')
  if (instant !== null && instant !== value) parts.push(`${instant} in UTC`)
  if (calendar !== 'gregorian') parts.push(CALENDARS[calendar])
  if (weekday !== null) parts.push(weekday === 'matches' ? 'the weekday matches' : 'the weekday differs')
  if (ambiguous.length > 0) parts.push(`or ${ambiguous.join(' or ')}`)
  return parts.join(' · ')
}

const ROLES: Readonly<Record<Timestamp['role'], string>> = {
  updated: 'updated',
  published: 'published',
  unknown: 'a time without a label,',
}

const CALENDARS: Readonly<Record<Exclude<Timestamp['calendar'], 'gregorian'>, string>> = {
  'islamic-umalqura': 'printed in the Hijri calendar',
  persian: 'printed in the Persian calendar',
}
