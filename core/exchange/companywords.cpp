// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companywords.h"

#include "core/clients/numbers.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using clients::CompanySize;
using clients::Field;

namespace {

/// Lower case without spaces and marks between words.
QString wordKey(QStringView text)
{
    QString key;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

} // namespace

bool saysNothing(QStringView cell)
{
    static const QStringList nothing{u"없음"_s, u"해당없음"_s, u"해당사항없음"_s, u"무"_s, u"미상"_s, u"미정"_s, u"na"_s, u"none"_s, u"null"_s, u"nil"_s};
    const QString key = wordKey(cell);
    return key.isEmpty() ? cell.size() < 10 : nothing.contains(key);
}

std::optional<CompanySize> companySizeOf(QStringView text)
{
    if (const auto known = fromWord<CompanySize>(text))
        return known;
    static const QHash<QString, CompanySize> words{
        {u"소상공인"_s, CompanySize::Micro}, {u"소공인"_s, CompanySize::Micro},     {u"영세"_s, CompanySize::Micro},
        {u"microbusiness"_s, CompanySize::Micro}, {u"중소"_s, CompanySize::Sme},    {u"소기업"_s, CompanySize::Sme},
        {u"중기업"_s, CompanySize::Sme},     {u"중소벤처기업"_s, CompanySize::Sme}, {u"small"_s, CompanySize::Sme},
        {u"medium"_s, CompanySize::Sme},     {u"smallandmedium"_s, CompanySize::Sme}, {u"smes"_s, CompanySize::Sme},
        {u"중견"_s, CompanySize::MidSized},  {u"midsized"_s, CompanySize::MidSized}, {u"midsize"_s, CompanySize::MidSized},
        {u"midsizedenterprise"_s, CompanySize::MidSized}, {u"대"_s, CompanySize::Large}, {u"대규모"_s, CompanySize::Large},
        {u"대규모기업"_s, CompanySize::Large}, {u"largeenterprise"_s, CompanySize::Large}};
    const auto found = words.constFind(wordKey(text));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Field> companyFieldOf(QStringView text)
{
    if (const auto known = fromWord<Field>(text))
        return known;
    QString key = wordKey(text);
    static const QHash<QString, Field> others{
        {u"컨텐츠"_s, Field::Content},     {u"콘텐트"_s, Field::Content},   {u"contents"_s, Field::Content},
        {u"운수"_s, Field::Logistics},     {u"운수창고"_s, Field::Logistics}, {u"유통물류"_s, Field::Logistics},
        {u"의류"_s, Field::Fashion},       {u"섬유패션"_s, Field::Fashion}, {u"패션의류"_s, Field::Fashion},
        {u"출판인쇄"_s, Field::Publishing}, {u"인쇄출판"_s, Field::Publishing}};
    for (const QString &ending : {QString(), u"산업"_s, u"업"_s, u"분야"_s, u"업종"_s}) {
        if (!key.endsWith(ending))
            continue;
        const QString word = key.chopped(ending.size());
        if (const auto known = fromWord<Field>(word))
            return known;
        if (const auto found = others.constFind(word); found != others.cend())
            return *found;
    }
    return clients::fieldOfKsic(text);
}

std::optional<Field> suggestedField(QStringView lineOfBusiness)
{
    if (const auto known = companyFieldOf(lineOfBusiness))
        return known;
    // The narrower words first: clothes are made too, but they are fashion.
    static const std::array<std::pair<Field, QRegularExpression>, 6> hints{{
        {Field::Fashion, QRegularExpression(u"패션|의류|봉제|섬유|의복|잡화|fashion|apparel"_s)},
        {Field::Publishing, QRegularExpression(u"출판|서적|publishing"_s)},
        {Field::Content, QRegularExpression(u"콘텐츠|컨텐츠|게임|웹툰|영상|애니메이션|방송|음반|영화|content|game"_s)},
        {Field::Logistics, QRegularExpression(u"물류|운수|운송|창고|배송|택배|logistics"_s)},
        {Field::Construction, QRegularExpression(u"건설|토목|건축|시공|construction"_s)},
        {Field::Manufacturing, QRegularExpression(u"제조|생산|가공|manufactur"_s)},
    }};
    const QString text = lineOfBusiness.toString().toLower();
    std::optional<Field> found;
    for (const auto &[field, hint] : hints) {
        if (!hint.match(text).hasMatch())
            continue;
        if (found && field != Field::Manufacturing)
            return {};
        found = found ? found : field;
    }
    return found;
}

std::optional<int> employeesOf(QStringView text)
{
    static const QRegularExpression form(u"^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,7})(?:\\.0+)?(?:명|인|人|people|persons)?$"_s);
    const auto match = form.match(text.toString().normalized(QString::NormalizationForm_KC).remove(u' ').toLower());
    return match.hasMatch() ? std::optional(match.captured(1).remove(u',').toInt()) : std::nullopt;
}

QDate dateOf(QStringView text)
{
    static const QRegularExpression form(u"^([0-9]{4})(?:[-./년]\\s*)([0-9]{1,2})(?:[-./월]\\s*)([0-9]{1,2})(?:일|\\.)?(?:[T\\s].*)?$"_s);
    static const QRegularExpression digits(u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    for (const QRegularExpression &each : {form, digits}) {
        if (const auto match = each.match(plain); match.hasMatch())
            return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    return {};
}

} // namespace axw::exchange
