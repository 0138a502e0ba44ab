/** Seeds the street and its personas into a new environment; does nothing in one that has them. */
export async function setUpStreet(cloudUrl: string, onStart: () => void = () => undefined): Promise<void> {
  // Loaded only now: the SDK reads where the cloud is when it is first used.
  const { isSeeded, seedExamples, seedStreet } = await import('./seedStreet')
  if (await isSeeded()) return
  onStart()
  const { createPersonaUsers, nameContacts, seedPersonas } = await import('./seedPersonas')
  const { seedEnterprises } = await import('./seedEnterprises')
  await createPersonaUsers(cloudUrl)
  await seedPersonas(Date.now())
  await seedExamples()
  await seedEnterprises(Date.now())
  await seedStreet()
  await nameContacts()
}
