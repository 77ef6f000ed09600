const suites = new Set(['describe', 'test', 'it', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach']);

/** The name at the root of a call: `test` of `test(…)`, `test.each(…)(…)`, `describe.sequential(…)`. */
function rootOf(callee) {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression') return rootOf(callee.object);
  if (callee.type === 'CallExpression') return rootOf(callee.callee);
  return '';
}

const isSuite = ({ parent }) => parent.type === 'CallExpression' && suites.has(rootOf(parent.callee));
const linesOf = ({ loc }) => loc.end.line - loc.start.line + 1;

/** As max-lines-per-function; but a story that a test tells from top to bottom may be longer, and is not counted. */
export const testFunctionLength = {
  meta: { schema: [{ type: 'integer' }], messages: { long: '{{lines}} lines; at most {{most}}.' } },
  create(context) {
    const most = context.options[0];
    /** For each function around the present place: how many of its lines belong to suites inside it. */
    const around = [];
    const leave = (node) => {
      const told = around.pop();
      if (isSuite(node)) {
        if (around.length > 0) around[around.length - 1] += linesOf(node);
        return;
      }
      if (around.length > 0) around[around.length - 1] += told;
      const lines = linesOf(node) - told;
      if (lines > most) context.report({ node, messageId: 'long', data: { lines, most } });
    };
    return { ':function': () => around.push(0), ':function:exit': leave };
  },
};
