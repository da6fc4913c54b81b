// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/twotexts.h"

#include <QCoreApplication>

namespace axw::diagnosis {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::TwoTexts)
};

} // namespace

QString missingMark(Language language)
{
    return language == Language::Korean ? Words::tr("[no Korean]") : Words::tr("[no English]");
}

TwoTexts twoTexts(const LocalizedText &text, Language language, bool both)
{
    const QString &mine = language == Language::Korean ? text.ko : text.en;
    const QString &other = language == Language::Korean ? text.en : text.ko;
    if (mine.isEmpty() && other.isEmpty())
        return {};
    TwoTexts shown{mine, other};
    if (mine.isEmpty())
        return {other + u' ' + missingMark(language), {}};
    if (other.isEmpty())
        shown.second = missingMark(otherThan(language));
    if (!both)
        shown.second.clear();
    return shown;
}

} // namespace axw::diagnosis
