// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/choices.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace axw::clients {

/// The digits of a number as a person writes it: hyphens, spaces and full-width forms are taken off.
QString digitsOf(QStringView text);

/// 사업자등록번호: ten digits, check digit by weights 1,3,7,1,3,7,1,3,5 and ⌊ninth × 5 / 10⌋ (National Tax Service).
enum class BrnState { Empty, Malformed, WrongCheckDigit, Implausible, Good };
BrnState brnState(QStringView text);
/// 124-81-00998; other texts are returned as they are.
QString formatBrn(const QString &digits);
/// What the middle two digits hint at (a hint, never an error); empty when they say nothing.
QString brnHint(const QString &digits, Language language);

/// 법인등록번호: thirteen digits, weights 1,2,1,2 …. A wrong check digit is a warning: newer numbers may have none.
enum class CorporateNoState { Empty, Malformed, WrongCheckDigit, Good };
CorporateNoState corporateNoState(QStringView text);
QString formatCorporateNo(const QString &digits);

/// As a register counts: 2026-999 before 2026-1000, both before 2026-B001 of the next device, and those before 2027-001.
bool isEarlierCaseNumber(QStringView a, QStringView b);

/// A section of the Korean Standard Industrial Classification, 11th revision.
struct KsicSection
{
    const char16_t *letter;
    const char16_t *ko;
    const char16_t *en;
    int first; ///< first division
    int last;  ///< last division
};
const std::vector<KsicSection> &ksicSections();
/// Brings "c13", "13", "C 1310" to "C13"/"C1310"; empty text stays; nothing when no section fits.
std::optional<QString> normalKsic(QStringView text);
/// The centre's field that a KSIC code suggests.
std::optional<Field> fieldOfKsic(QStringView ksic);

/// The 25 autonomous districts of Seoul (자치구), in the alphabetical order of Korean.
const QStringList &seoulDistricts();
/// The district named in an address, or empty.
QString districtOf(QStringView address);

} // namespace axw::clients
