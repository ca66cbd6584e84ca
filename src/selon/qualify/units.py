"""Units of measure and currencies, alike in every language: UCUM symbols with exact factors, ISO 4217 codes, signs.

Factors are those of the Unified Code for Units of Measure; each is exact, so that values compare without rounding.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

_F = Fraction

BASES: dict[str, tuple[str, Fraction]] = {
    "m": ("m", _F(1)),
    "km": ("m", _F(1000)),
    "dm": ("m", _F(1, 10)),
    "cm": ("m", _F(1, 100)),
    "mm": ("m", _F(1, 1000)),
    "um": ("m", _F(1, 10**6)),
    "nm": ("m", _F(1, 10**9)),
    "[mi_i]": ("m", _F("1609.344")),
    "[nmi_i]": ("m", _F(1852)),
    "[yd_i]": ("m", _F("0.9144")),
    "[ft_i]": ("m", _F("0.3048")),
    "[in_i]": ("m", _F("0.0254")),
    "[fth_i]": ("m", _F("1.8288")),
    "m2": ("m2", _F(1)),
    "km2": ("m2", _F(10**6)),
    "cm2": ("m2", _F(1, 10**4)),
    "har": ("m2", _F(10**4)),
    "[acr_i]": ("m2", _F("4046.8564224")),
    "[sft_i]": ("m2", _F("0.09290304")),
    "[smi_i]": ("m2", _F("2589988.110336")),
    "m3": ("m3", _F(1)),
    "km3": ("m3", _F(10**9)),
    "L": ("m3", _F(1, 1000)),
    "hL": ("m3", _F(1, 10)),
    "cL": ("m3", _F(1, 10**5)),
    "mL": ("m3", _F(1, 10**6)),
    "[gal_us]": ("m3", _F("0.003785411784")),
    "[bbl_us]": ("m3", _F("0.158987294928")),
    "[bu_us]": ("m3", _F("0.03523907016688")),
    "[pt_us]": ("m3", _F("0.000473176473")),
    "[cft_i]": ("m3", _F("0.028316846592")),
    "g": ("g", _F(1)),
    "kg": ("g", _F(1000)),
    "mg": ("g", _F(1, 1000)),
    "ug": ("g", _F(1, 10**6)),
    "t": ("g", _F(10**6)),
    "kt": ("g", _F(10**9)),
    "Mt": ("g", _F(10**12)),
    "dt": ("g", _F(10**5)),
    "[car_m]": ("g", _F(1, 5)),
    "[lb_av]": ("g", _F("453.59237")),
    "[oz_av]": ("g", _F("28.349523125")),
    "[stone_av]": ("g", _F("6350.29318")),
    "s": ("s", _F(1)),
    "ms": ("s", _F(1, 1000)),
    "min": ("s", _F(60)),
    "h": ("s", _F(3600)),
    "d": ("s", _F(86400)),
    "wk": ("s", _F(604800)),
    "mo": ("s", _F(31557600, 12)),
    "a": ("s", _F(31557600)),
    "km/h": ("m/s", _F(1000, 3600)),
    "m/s": ("m/s", _F(1)),
    "m3/s": ("m3/s", _F(1)),
    "[mi_i]/h": ("m/s", _F(1609344, 3600 * 1000)),
    "[kn_i]": ("m/s", _F(1852, 3600)),
    "W": ("W", _F(1)),
    "kW": ("W", _F(1000)),
    "MW": ("W", _F(10**6)),
    "GW": ("W", _F(10**9)),
    "TW": ("W", _F(10**12)),
    "kW.h": ("J", _F(3600 * 1000)),
    "MW.h": ("J", _F(3600 * 10**6)),
    "GW.h": ("J", _F(3600 * 10**9)),
    "TW.h": ("J", _F(3600 * 10**12)),
    "J": ("J", _F(1)),
    "By": ("By", _F(1)),
    "kBy": ("By", _F(1000)),
    "MBy": ("By", _F(10**6)),
    "GBy": ("By", _F(10**9)),
    "TBy": ("By", _F(10**12)),
    "Hz": ("Hz", _F(1)),
    "MHz": ("Hz", _F(10**6)),
    "V": ("V", _F(1)),
    "dB": ("dB", _F(1)),
    "Pa": ("Pa", _F(1)),
    "hPa": ("Pa", _F(100)),
    "bar": ("Pa", _F(10**5)),
    "mbar": ("Pa", _F(100)),
    "Sv": ("Sv", _F(1)),
    "mSv": ("Sv", _F(1, 1000)),
    "Bq": ("Bq", _F(1)),
    "Cel": ("K", _F(1)),
    "[degF]": ("K", _F(5, 9)),
    "K": ("K", _F(1)),
}  # fmt: skip
"""UCUM symbol → base symbol and factor."""

_OFFSETS = {"Cel": _F("273.15"), "[degF]": _F("459.67") * _F(5, 9)}

SYMBOLS: dict[str, str] = {
    **{name: name for name in ("m", "km", "cm", "mm", "g", "kg", "mg", "t", "km/h", "m/s", "W", "kW", "MW", "GW",
                               "TW", "J", "MHz", "Hz", "dB", "hPa", "Pa", "mSv", "Sv", "Bq", "kt", "Mt")},
    "m²": "m2", "m2": "m2", "km²": "km2", "km2": "km2", "m³": "m3", "m3": "m3", "km³": "km3", "ha": "har", "cm²": "cm2",
    "l": "L", "L": "L", "hl": "hL", "cl": "cL", "ml": "mL", "°C": "Cel", "°F": "[degF]", "kWh": "kW.h", "MWh": "MW.h",
    "GWh": "GW.h", "TWh": "TW.h", "µg": "ug", "μg": "ug", "µm": "um", "μm": "um", "nm": "nm",
    "m3/s": "m3/s", "m³/s": "m3/s",
}  # fmt: skip
"""Sign as printed → UCUM symbol; signs are read with their capitals."""

CURRENCY_SIGNS: dict[str, str] = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₹": "INR", "₪": "ILS", "₩": "KRW",
    "₺": "TRY", "₦": "NGN", "₫": "VND", "฿": "THB", "₱": "PHP", "US$": "USD", "$US": "USD", "A$": "AUD",
    "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "$CA": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL",
    "FCFA": "XOF", "NZ $": "NZD", "AU $": "AUD", "CA $": "CAD", "HK $": "HKD",
    "US $": "USD", "$ US": "USD", "$ CA": "CAD",
}  # fmt: skip
"""Sign → ISO 4217 code. A bare dollar is the American one unless a word beside it says another."""

_CODES = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BWP BYN BZD CAD CDF CHF CLP CNY COP
CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
RUB RWF SAR SBD SCR SDG SEK SGD SLE SOS SRD SSP SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
UYU UZS VES VND VUV WST XAF XOF XPF YER ZAR ZMW ZWL FRF DEM
"""

CURRENCIES = frozenset(_CODES.split())
"""ISO 4217 codes that stand beside amounts in news (two retired ones among them)."""


def convert_to_base(value: str | None, unit: str) -> str | None:
    """Convert a value to the base unit of its dimension, exactly.

    Args:
        value: A decimal string, or None.
        unit: A UCUM symbol of `BASES`.

    Returns:
        A decimal string, or a fraction `a/b` where no decimal is exact.

    Raises:
        KeyError: If the unit is not in the table.

    Example:
        >>> convert_to_base("186", "[mi_i]"), convert_to_base("32", "[degF]"), convert_to_base("90", "km/h")
        ('299337.984', '273.15', '25')
    """
    if value is None:
        return None
    return write_number(Fraction(value) * BASES[unit][1] + _OFFSETS.get(unit, 0))


def write_number(value: Fraction | Decimal) -> str:
    """Write a number plainly: no exponent, no idle zeros, a fraction where no decimal is exact.

    Example:
        >>> write_number(Decimal("5.620E10")), write_number(Fraction(1, 3)), write_number(Decimal("2.50"))
        ('56200000000', '1/3', '2.5')
    """
    fraction = Fraction(value)
    rest = fraction.denominator
    twos = fives = 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{fraction.numerator}/{fraction.denominator}"
    places = max(twos, fives)
    digits = str(abs(fraction.numerator) * 10**places // fraction.denominator).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:]}" if places else digits
    return f"-{text}" if fraction < 0 else text
