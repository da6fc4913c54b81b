// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/lateness.h"

#include <cstdlib>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Later or earlier than it, and on it.
struct Words
{
    QString koreanThan;
    QString koreanAs;
    QString english;
    QString brief;
};

Words wordsOf(Against against)
{
    switch (against) {
    case Against::Baseline:
        return {u"기준계획보다"_s, u"기준계획과"_s, u"the baseline"_s, u"baseline"_s};
    case Against::Promise:
        return {u"약속한 완료일보다"_s, u"약속한 완료일과"_s, u"the promised finish"_s, u"promise"_s};
    case Against::Deadline:
        return {u"마감일보다"_s, u"마감일과"_s, u"the deadline"_s, u"deadline"_s};
    case Against::Before:
        return {u"전보다"_s, u"전과"_s, u"before"_s, u"before"_s};
    case Against::Plan:
        return {u"저장된 계획보다"_s, u"저장된 계획과"_s, u"the saved plan"_s, u"saved plan"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

QString workingDaysText(int days, Language language)
{
    if (language == Language::Korean)
        return u"영업일 %1일"_s.arg(std::abs(days));
    return std::abs(days) == 1 ? u"1 working day"_s : u"%1 working days"_s.arg(std::abs(days));
}

QString latenessText(int days, Against against, Language language)
{
    const Words words = wordsOf(against);
    if (language == Language::Korean) {
        return days == 0 ? words.koreanAs + u" 같은 날"_s
                         : words.koreanThan + u' ' + workingDaysText(days, language) + (days > 0 ? u" 늦음"_s : u" 빠름"_s);
    }
    if (days == 0)
        return u"same day as "_s + words.english;
    return u"%1 %2 than %3"_s.arg(workingDaysText(days, language), days > 0 ? u"later"_s : u"earlier"_s, words.english);
}

QString labelledLatenessText(int days, Language language)
{
    const bool korean = language == Language::Korean;
    if (days == 0)
        return korean ? u"같은 날"_s : u"on the day"_s;
    const QString late = korean ? (days > 0 ? u"늦음"_s : u"빠름"_s) : (days > 0 ? u"late"_s : u"early"_s);
    return workingDaysText(days, language) + u' ' + late;
}

QString briefLatenessText(int days, Against against, Language language)
{
    const Words words = wordsOf(against);
    if (days == 0)
        return latenessText(days, against, language);
    if (language == Language::Korean)
        return u"%1 %2일 %3"_s.arg(words.koreanThan).arg(std::abs(days)).arg(days > 0 ? u"늦음"_s : u"빠름"_s);
    return u"%1%2 d vs %3"_s.arg(days > 0 ? u"+"_s : u"−"_s).arg(std::abs(days)).arg(words.brief);
}

} // namespace axw::poc
