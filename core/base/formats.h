// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"

#include <QDateTime>
#include <QString>

/// Dates, numbers and money by each language's rules: the one place that knows them.
/// Korean: 2025. 11. 25., 1,234,000원, 금234,580원(금이십삼만사천오백팔십원).  English: 25 November 2025, ₩1,234,000.
namespace axw {

QString formatDate(QDate date, Language language);
/// 2027. 1. 18.(월)  /  Mon 18 January 2027
QString formatDateWithWeekday(QDate date, Language language);
/// Without the year: 11. 25.  /  25 Nov
QString formatShortDate(QDate date, Language language);
/// 2025. 11. 25. 08:10  /  25 November 2025, 08:10 ; 24 hours in both.
QString formatDateTime(const QDateTime &time, Language language);
/// One range with an ASCII tilde in Korean, "to" in English.
QString formatDateRange(QDate from, QDate to, Language language);

/// Groups of three digits in both languages.
QString formatNumber(qint64 value);
/// A fixed number of decimals; "-0.0" is written "0.0".
QString formatDecimal(double value, int decimals);
/// A share 0…1 as percent, without a space: 78.4%.
QString formatPercent(double share, int decimals = 1);

/// How large a file is: 812 B, 1.2 kB, 3.4 MB. A kilobyte is 1,000 bytes.
QString formatBytes(qint64 bytes);

QString formatMoney(Won won, Language language);
/// A negative amount of a budget table: △1,920 in Korean, -1,920 in English.
QString formatBudget(Won won, Language language);
/// The formal amount of a Korean document: 금234,580원(금이십삼만사천오백팔십원). 일 is kept: 금일십일만….
QString formatFormalMoney(Won won);

/// A date as a person types it: '2026-12-3', '2026. 12. 3.', '12/3', '12.3', '20261203', '오늘', '내일', '모레',
/// '어제', 'today', 'tomorrow', 'yesterday', '+3' (days), '다음 주'/'next week' (the Monday). A date without a
/// year is the one nearest to today. Invalid when it cannot be read.
QDate parseDate(QStringView text, QDate today);

/// 14:30 in both languages.
QString formatTime(QTime time);
/// A time of the day as a person types it: '14:30', '1430', '14', '14시 30분', '오후 2시 반', '2:30 pm'. Invalid when it
/// cannot be read.
QTime parseTime(QStringView text);

} // namespace axw
