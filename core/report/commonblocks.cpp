// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/commonblocks.h"

#include "core/base/formats.h"

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

QList<Fact> companyFacts(const Company &company, Language language)
{
    QList<Fact> facts;
    const auto add = [&](const LocalizedText &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({label.in(language), value});
    };
    add({u"기업명"_s, u"Company"_s}, company.name);
    add({u"접수번호"_s, u"Case number"_s}, company.caseNumber);
    add({u"사업자등록번호"_s, u"Business reg. no."_s}, company.brn);
    add({u"대표자"_s, u"Representative"_s}, company.representative);
    add({u"분야"_s, u"Field"_s}, company.field.in(language));
    QString size = company.size.in(language);
    if (company.employees) {
        const QString people = language == Language::Korean ? u"상시 %1명"_s.arg(formatNumber(*company.employees))
                                                            : u"%1 employees"_s.arg(formatNumber(*company.employees));
        size = size.isEmpty() ? people : u"%1, %2"_s.arg(size, people);
    }
    add({u"규모"_s, u"Size"_s}, size);
    add({u"소재지"_s, u"Address"_s}, company.address);
    add({u"기업 담당자"_s, u"Contact"_s}, company.contact);
    add({u"컨설턴트"_s, u"Consultant"_s}, company.owner);
    return facts;
}

LocalizedText stageText(Stage stage)
{
    switch (stage) {
    case Stage::Intake:
        return {u"상시 접수"_s, u"Intake"_s};
    case Stage::Diagnosis:
        return {u"현황 진단"_s, u"Diagnosis"_s};
    case Stage::Roadmap:
        return {u"전환 로드맵"_s, u"Roadmap"_s};
    case Stage::Matching:
        return {u"수요·공급 매칭"_s, u"Matching"_s};
    case Stage::Consortium:
        return {u"산학 컨소시엄"_s, u"Consortium"_s};
    case Stage::Poc:
        return {u"PoC 설계·수행"_s, u"PoC"_s};
    case Stage::Demonstration:
        return {u"현장 실증·확산"_s, u"Demonstration and diffusion"_s};
    }
    return {};
}

QString timeSpan(const QDateTime &start, const QDateTime &end, Language language)
{
    if (!start.isValid())
        return {};
    const QString clock = u"HH:mm"_s;
    const QString from = formatDateWithWeekday(start.date(), language) + u' ' + start.time().toString(clock);
    if (!end.isValid() || end <= start)
        return from;
    const QString to = end.date() == start.date()
        ? end.time().toString(clock)
        : formatDateWithWeekday(end.date(), language) + u' ' + end.time().toString(clock);
    return language == Language::Korean ? from + u" ~ "_s + to : from + u" to "_s + to;
}

Document begun(const QString &kind, const Issue &issue, Language language)
{
    Document document;
    document.kind = kind;
    document.language = language;
    document.centre = issue.centre;
    document.author = issue.author;
    document.date = issue.date;
    return document;
}

} // namespace axw::report
