// Writes Twilio's public description of a product as Prism wants it: `node describe.js api_v2010 out.json`.
//
// Prism reads a repeated parameter of a form as a list only if its encoding is spelt out and it is not nullable, and takes
// a space that is encoded as "+" for a character that should have been encoded.
const fs = require('fs');

const [product, target] = process.argv.slice(2);
const file = require.resolve(`@twilio/cli-core/src/services/twilio-api/twilio_${product}.json`);
const description = JSON.parse(fs.readFileSync(file, 'utf8'));
const schemas = description.components.schemas;

const resolved = (schema) => {
  let found = schema;
  while (found.$ref) found = schemas[found.$ref.split('/').pop()];
  return found;
};

for (const path of Object.values(description.paths)) {
  for (const operation of Object.values(path)) {
    const form = operation.requestBody?.content?.['application/x-www-form-urlencoded'];
    for (const [name, schema] of Object.entries(form ? resolved(form.schema).properties ?? {} : {})) {
      const list = resolved(schema);
      if (list.type === 'array') {
        delete list.nullable;
        form.encoding = {
          ...form.encoding,
          [name]: { style: 'form', explode: true, allowReserved: true },
        };
      }
    }
  }
}

fs.writeFileSync(target, JSON.stringify(description));
