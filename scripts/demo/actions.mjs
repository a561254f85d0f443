// User actions on the demo's page.
const STATE_TIMEOUT_MS = 15_000;

/**
 * Signs in as the person with this name.
 *
 * @param {import('playwright').Page} page
 * @param {string} name
 */
export async function signIn(page, name) {
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
}

/**
 * Switches teams, or signs out, through the account menu.
 *
 * @param {import('playwright').Page} page
 * @param {string} choice - Text of the menu item.
 */
export async function chooseFromMenu(page, choice) {
  await page.locator('.account').click();
  await page.locator('.account-menu').getByRole('button', { name: choice }).click();
}

/**
 * Picks a fault in the demo's panel, and waits until the server has set it.
 *
 * @param {import('playwright').Page} page
 * @param {string} label
 */
export async function simulate(page, label) {
  await page.locator('.faults label').filter({ hasText: label }).click();
  await page.getByRole('radio', { name: label, checked: true }).waitFor();
}

/**
 * Waits until the balance card is in a state.
 *
 * @param {import('playwright').Page} page
 * @param {string} state - Attribute selector.
 * @param {string} [text] - Text that it must show, too.
 * @returns {Promise<string>} the card's text
 */
export async function waitForState(page, state, text = '') {
  const card = page.locator(`main [data-slot="credit-balance"]${state}`).filter({ hasText: text });
  await card.waitFor({ timeout: STATE_TIMEOUT_MS });
  return card.innerText();
}

/**
 * Texts of all widgets that show a digit.
 *
 * @param {import('playwright').Page} page
 */
export async function visibleNumbers(page) {
  const texts = await page.locator('.product [data-slot]').allInnerTexts();
  return texts.filter((text) => /\d/.test(text));
}
