/** What the script of the home page adds; the form's own words stand in home.html, which works without script. */
export const homeWords = {
  wrong: 'No event has this code. Please look at it once more: it has no vowels and no digits.',
  often: 'That was many codes. Please wait a few minutes, or ask somebody from the team.',
};
