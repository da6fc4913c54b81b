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
/// (주)한빛물류 → (주)○○물류, 한빛 → ○빛, Hanbit Co., Ltd. → ○○○bit Co., Ltd.: the corporate form stays.
QString maskedCompany(const QString &name);
/// 124-81-00998 → 124-81-*****.
QString maskedBrn(const QString &number);
/// 02-555-0142 → 02-555-****, the last block of digits; anything else wholly.
QString maskedPhone(const QString &number);

/// Names that must not be read in a text, whatever stands around them.
class NameMask
{
public:
    void addPerson(const QString &name);
    void addCompany(const QString &name);

    /// The text with every known name masked: names as they are written, companies also without their corporate form, and
    /// whatever looks like a business registration number or a telephone number.
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
