import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../lib/capture/values/address';

const read = (lines: string[], country: string) =>
  findAddresses(lines, country).map(({ value }) => value);

describe('addresses in Spanish', () => {
  it.each([
    ['Dirección: Carrera 12 # 4-30, Olmedal – Antioquia, Colombia', 'CO', 'Carrera 12 # 4-30'],
    ['Municipalidad de Olmedal · Madero 120, San Olmo · Tel. 4555-0142', 'AR', 'Madero 120'],
    ['Av. Juárez S/N, Col. Centro, Olmedal, Estado de Alisos', 'MX', 'Av. Juárez S/N, Col. Centro'],
    ['Domicilio: Arturo Prat 45, Primer Piso, Los Olmos', 'CL', 'Arturo Prat 45, Primer Piso'],
    ['Calle 51 y 14, Alisos, La Loma', 'AR', 'Calle 51 y 14'],
    ['25 de Mayo 90, Olmedal · prensa@example.org', 'AR', '25 de Mayo 90'],
    ['Calle 10 # 4 - 30, Olmedal', 'CO', 'Calle 10 # 4 - 30'],
    ['Calle Mayor, 12, Olmedal', 'ES', 'Calle Mayor, 12'],
    ['Av. Juárez 12, Torreoscura, Alisos', 'MX', 'Av. Juárez 12'],
    ['Madero 120, T4158 San Olmo, Alisos', 'AR', 'Madero 120'],
    ['Final Calle Los Alisos 210, Olmedal', 'SV', 'Final Calle Los Alisos 210'],
  ])('reads %s', (line, country, street) => {
    expect(read([line], country)).toEqual([
      expect.objectContaining({ street, locality: expect.any(String), country }),
    ]);
  });

  it.each([
    ['La Ley 1234, aprobada en Olmedal', 'CO'],
    ['Ruta 202, obra en marcha', 'AR'],
    ['Artículo 25, Constitución', 'MX'],
    ['Calle 5 y otras mejoras para el barrio', 'MX'],
    ['Madero 120, San Olmo', 'AR'],
    ['Avenida 12, Olmedal', 'US'],
    ['Copyright 2024 | info@example.org', 'AR'],
    ['Tel. 4555-0142 · Interno 204', 'AR'],
    ['Concejo Deliberante 2024 · prensa@example.org', 'AR'],
    ['Sede: Copa América 2024', 'US'],
    ['Carrera Solidaria 2024, Olmedal', 'CO'],
    ['Distrito 10, Olmedal, Chile', 'CL'],
    ['La Ley 1234, Olmedal, Colombia', 'CO'],
    ['Resolución 123, A1234 Norte', 'MX'],
    ['Madero 120, Olmedal, Constructor', 'AR'],
    ['Paseo cultural y gastronómico, Olmedal, 12 de mayo', 'MX'],
    ['Domicilio particular: Calle Mitre 250, Olmedal', 'AR'],
  ])('takes %s for none', (line, country) => {
    expect(read([line], country)).toEqual([]);
  });

  it.each([
    ['Local: Av. Los Alisos 1184, Olmedal, Alisos 15084', 'PE', '15084', 'Olmedal'],
    ['Jr. Los Alisos 45, Olmedal 21001', 'PE', '21001', 'Olmedal'],
    ['Av. Los Alisos, Olmedal 15084', 'PE', '15084', 'Olmedal'],
    ['Dirección: Los Alisos y La Loma, 190101 Olmedal', 'EC', '190101', 'Olmedal'],
    ['Carrera 11 # 12-46, Olmedal, Alisos 253480', 'CO', '253480', 'Olmedal'],
    ['Av. Los Alisos 525, 4030000 Olmedal, Alisos', 'CL', '4030000', 'Olmedal'],
  ])('reads the postal code of %s', (line, country, postalCode, locality) => {
    expect(read([line], country)).toMatchObject([{ postalCode, locality, country }]);
  });

  it.each([
    ['Av. Los Alisos, Olmedal', 'PE'],
    ['Los Alisos y La Loma, Olmedal', 'EC'],
    ['Feria y Festival, Olmedal 2024', 'VE'],
    ['Zapatos 42, Precio 150000', 'CO'],
    ['Oficio 123, Expediente 45678', 'PE'],
    ['Comisión de Justicia y Derechos Humanos, Oficio 10234', 'PE'],
    ['Ciencia y Tecnología, Registro 123456', 'CO'],
    ['Iniciativa 578, Decreto 12345', 'GT'],
    ['Sesión 45, Acta 12345', 'CR'],
    ['Ruta 12, Kilómetro 4512', 'VE'],
    ['Local: Channel 12, Olmedal', 'US'],
    ['Union Local: Drivers 705, Olmedal', 'US'],
    ['Hora local: Junio 12, Olmedal', 'CO'],
    ['Equipo local: Boca 2, Olmedal', 'AR'],
    ['Avenida de la paz y otras, obra 15084', 'PE'],
  ])('and without one takes %s for none', (line, country) => {
    expect(read([line], country)).toEqual([]);
  });

  it('may have their postal code before the town, or their town and country below', () => {
    expect(read(['Madero 120, C1066AAI Olmedal'], 'AR')).toEqual([
      { street: 'Madero 120', locality: 'Olmedal', postalCode: 'C1066AAI', country: 'AR' },
    ]);
    expect(read(['Madero 120, piso 12', 'Olmedal, Chile'], 'CL')).toEqual([
      { street: 'Madero 120, piso 12', locality: 'Olmedal', country: 'CL' },
    ]);
    expect(read(['Madero 120, piso 12', 'Olmedal, la ciudad'], 'CL')).toEqual([]);
    expect(read(['Distrito 10', 'Olmedal, Chile'], 'CL')).toEqual([]);
    expect(read(['Calle 14 No. 2-49, Olmedal', 'Código postal 110010'], 'CO')).toEqual([
      { street: 'Calle 14 No. 2-49', locality: 'Olmedal', postalCode: '110010', country: 'CO' },
    ]);
    expect(read(['Calle 10 # 4-30, Olmedal', 'Alisos, Colombia'], 'CO')).toEqual([
      { street: 'Calle 10 # 4-30', locality: 'Olmedal', country: 'CO' },
    ]);
    expect(read(['Calle 1', `a, x${'-'.repeat(40_000)}x`], 'AR')).toEqual([]);
  });

  it('are in the country that they name', () => {
    expect(read(['Calle 10 # 4-30, San José, Costa Rica'], 'CO')).toEqual([
      { street: 'Calle 10 # 4-30', locality: 'San José', country: 'CR' },
    ]);
  });

  it.each([
    `calle ${'a'.repeat(140)}!1`,
    `calle ${'1 '.repeat(70)}!`,
    `calle ${'a '.repeat(70)}!1`,
  ])('are not looked for without end in %s', (line) => {
    expect(read([line], 'MX')).toEqual([]);
  });
});
