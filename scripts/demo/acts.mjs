// What a reader does on the demo's page.
const STATE_TIMEOUT_MS = 15_000;

/**
 * Signs in by the button with this name on it.
 *
 * @param {import('playwright').Page} page
 * @param {string} name
 */
export async function signIn(page, name) {
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
}

/**
 * Switches teams, or signs out, by the menu on top.
 *
 * @param {import('playwright').Page} page
 * @param {string} choice - Text of the menu's button.
 */
export async function choose(page, choice) {
  await page.locator('.account').click();
  await page.locator('.account-menu').getByRole('button', { name: choice }).click();
}

/**
 * Lets something go wrong, and waits until the server knows.
 *
 * @param {import('playwright').Page} page
 * @param {string} label
 */
export async function letFail(page, label) {
  await page.locator('.faults label').filter({ hasText: label }).click();
  await page.getByRole('radio', { name: label, checked: true }).waitFor();
}

/**
 * Waits until the card with the balance is in a state.
 *
 * @param {import('playwright').Page} page
 * @param {string} state - Selector of its attributes.
 * @param {string} [text] - What it then says, too.
 * @returns {Promise<string>} all that it says
 */
export async function settled(page, state, text = '') {
  const card = page.locator(`main [data-slot="credit-balance"]${state}`).filter({ hasText: text });
  await card.waitFor({ timeout: STATE_TIMEOUT_MS });
  return card.innerText();
}

/**
 * Texts of widgets that have a digit in them.
 *
 * @param {import('playwright').Page} page
 */
export async function numbersLeft(page) {
  const texts = await page.locator('.product [data-slot]').allInnerTexts();
  return texts.filter((text) => /\d/.test(text));
}
