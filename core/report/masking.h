// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// Names made unreadable for papers that leave the centre, the way Korean offices do it.
namespace axw::report {

/// 홍길동 → 홍○동, 홍길 → 홍○, 남궁민수 → 남○○수, Jane Doe → J○○○ D○○.
QString maskedPerson(const QString &name);
/// (주)한빛물류 → (주)○○물류, 한빛 → ○빛, Hanbit Co., Ltd. → ○○○bit Co., Ltd.: corporate forms stay, the first half of the
/// rest and of each of its words goes.
QString maskedCompany(const QString &name);
/// 가온예제-2026-031 → ○○○○-2026-031: what a company calls itself in the numbers of its letters goes, the digits stay.
QString maskedLetterNumber(const QString &number);
/// 124-81-00998 → 124-81-*****.
QString maskedBrn(const QString &number);
/// 02-555-0142 → 02-555-****, the last block of digits; anything else wholly.
QString maskedPhone(const QString &number);
/// An office of the state or of a city: neither a person nor a company, so its name is no secret.
bool isPublicOffice(const QString &name);

/// Names that must not be read in a text, whatever stands around them.
class NameMask
{
public:
    void addPerson(const QString &name);
    void addCompany(const QString &name);
    /// The number of a letter that a company sent: other texts name it too.
    void addLetterNumber(const QString &number);

    /// The text with every known name masked: names as they are written, companies also without their corporate form, and
    /// whatever looks like a business registration number, an address of mail or a telephone number: 02-555-0142,
    /// 01012345678, 010 1234 5678, +82-10-1234-5678, 1588-1234.
    QString masked(const QString &text) const;

private:
    struct Known
    {
        QString name;
        QString shown;
    };
    void add(const QString &name, const QString &shown);

    QHash<QChar, QList<Known>> m_known; ///< by first letter, the longest first: no name is masked within a longer one
};

} // namespace axw::report
