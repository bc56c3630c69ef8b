import { readFileSync } from 'node:fs';
import {
  DtdValidator,
  RelaxNGValidator,
  XmlBufferInputProvider,
  XmlDocument,
  XmlDtd,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

const schema = (name: string) => readFileSync(`tests/fixtures/exchange/${name}`);
const document = (name: string) => XmlDocument.fromBuffer(schema(name));

const validators = {
  xliff12: () => XsdValidator.fromDoc(document('xliff-core-1.2-transitional.xsd')),
  xliff21: () => XsdValidator.fromDoc(document('xliff_core_2.0.xsd')),
  tmx: () => new DtdValidator(XmlDtd.fromBuffer(schema('tmx14.dtd'))),
  tbx: () => RelaxNGValidator.fromDoc(document('TBXcoreStructV03_TBX-Basic_integrated.rng')),
};

/** The formats that have a published schema. */
export type SchemaFormat = keyof typeof validators;

/** Returns a function that checks files of a format by its published schema; it throws for one that is not valid. */
export function validatorOf(format: SchemaFormat): (text: string) => void {
  const xml = schema('xml.xsd');
  xmlRegisterInputProvider(
    new XmlBufferInputProvider({
      'http://www.w3.org/2001/xml.xsd': xml,
      'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd': xml,
    }),
  );
  const validator = validators[format]();
  return (text) => {
    const parsed = XmlDocument.fromString(text);
    try {
      validator.validate(parsed);
    } finally {
      parsed.dispose();
    }
  };
}
