import type { EditStamp } from '@contract/park'
import { needTeamOf } from '../domain/needTeam'
import { classesOf } from '../domain/visitClasses'
import type { Handler } from '../kit/serve'

/** What anybody may know of the street before registering: communities, offices, categories, limits, the version of the privacy text. */
export const street: Handler<'account.street'> = async (context) => {
  const { doc, communities, offices, calendars, categories, rules, learning } = await context.street()
  return {
    _id: doc._id,
    name: doc.name,
    nameEn: doc.nameEn,
    hotline: doc.hotline,
    privacyVersion: doc.privacyVersion,
    needTeams: needTeamOf(doc.needTeams, offices, doc.centres.enterpriseNeed ?? doc.centres.report ?? ''),
    ...(doc.parks ? { parks: doc.parks.map((park) => unstamped(park)) } : {}),
    visitClasses: classesOf(doc).map((each) => unstamped(each)),
    hallOfficeId: doc.hallOfficeId,
    centre: doc.centre,
    outline: doc.outline,
    elsewhere: doc.elsewhere,
    communities: [...communities.values()].map(({ _id, name, nameEn, names, officeId, centre }) => ({
      _id,
      name,
      nameEn,
      names,
      officeId,
      centre,
    })),
    offices: [...offices.values()].map(({ _id, kind, name, nameEn, duty, phone, retired }) => ({
      _id,
      kind,
      name,
      nameEn,
      duty,
      phone,
      ...(retired ? { retired } : {}),
    })),
    categories: [...categories.values()],
    ...(learning?.categories ? { learnsCategories: true as const } : {}),
    dangers: doc.dangers,
    limits: rules.limits,
    calendar: {
      years: calendars.map(({ year }) => year),
      off: calendars.flatMap(({ off }) => off),
      work: calendars.flatMap(({ work }) => work),
    },
  }
}

/** Who edited it is told to its editors alone. */
const unstamped = <T extends object>({ editedAt: _, editedBy: __, ...told }: T & EditStamp) => told
