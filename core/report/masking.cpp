// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/masking.h"

#include "core/base/companyname.h"
#include "core/report/printabletext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar circle = u'○';
constexpr qsizetype longestName = 200; // what is longer is a text, and no part of it is shown

struct Parts
{
    QString before;
    QString core;
    QString behind;
};

/// What stands between the corporate forms before and behind it.
Parts takenApart(const QString &name)
{
    Parts parts{{}, name, {}};
    for (bool again = true; again;) {
        again = false;
        auto forms = corporateForms().globalMatch(parts.core);
        while (forms.hasNext() && !again) {
            const QRegularExpressionMatch form = forms.next();
            qsizetype from = form.capturedStart();
            qsizetype to = form.capturedEnd();
            again = form.capturedLength() < parts.core.size() && (from == 0 || to == parts.core.size());
            if (again && from == 0) {
                while (to < parts.core.size() && parts.core.at(to).isSpace())
                    ++to;
                parts.before += parts.core.left(to);
                parts.core.remove(0, to);
            } else if (again) {
                while (from > 0 && (parts.core.at(from - 1).isSpace() || parts.core.at(from - 1) == u','))
                    --from;
                parts.behind.prepend(parts.core.mid(from));
                parts.core.truncate(from);
            }
        }
    }
    return parts;
}

QString circles(qsizetype count)
{
    return QString(count, circle);
}

} // namespace

QString maskedPerson(const QString &name)
{
    const QString clean = safeText(name).simplified();
    if (clean.size() > longestName)
        return circles(3);
    QStringList shown;
    for (const QString &word : clean.split(u' ', Qt::SkipEmptyParts)) {
        const bool hangul = word.at(0) >= u'가' && word.at(0) <= u'힣';
        if (word.size() == 1)
            shown << circles(1);
        else if (!hangul || word.size() == 2)
            shown << word.left(1) + circles(word.size() - 1);
        else
            shown << word.left(1) + circles(word.size() - 2) + word.right(1);
    }
    return shown.join(u' ');
}

QString maskedCompany(const QString &name)
{
    const QString clean = safeText(name).simplified();
    if (clean.size() > longestName)
        return circles(3);
    // The first half of the whole and of every word: what stands first may be a corporate form that nobody here has heard of.
    Parts parts = takenApart(clean);
    const qsizetype half = (parts.core.size() + 1) / 2;
    qsizetype begins = 0;
    for (const QString &word : parts.core.split(u' ')) {
        const qsizetype hidden = std::max(half - begins, (word.size() + 1) / 2);
        for (qsizetype i = 0; i < std::min(hidden, word.size()); ++i)
            parts.core[begins + i] = circle;
        begins += word.size() + 1;
    }
    return parts.before + parts.core + parts.behind;
}

QString maskedLetterNumber(const QString &number)
{
    QString masked = number;
    for (QChar &c : masked) {
        if (!c.isDigit() && !c.isPunct() && !c.isSpace())
            c = circle;
    }
    return masked;
}

QString maskedBrn(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += c;
    }
    return digits.size() == 10 ? digits.left(3) + u'-' + digits.mid(3, 2) + u"-*****"_s : QString(number.isEmpty() ? u""_s : u"*****"_s);
}

QString maskedPhone(const QString &number)
{
    static const QRegularExpression one(uR"(^(\+?[0-9]{1,4}(?:-[0-9]{1,4})*-)[0-9]{4}$)"_s);
    const QString clean = number.trimmed();
    if (clean.isEmpty())
        return {};
    const auto match = one.match(clean); // two numbers in one field, or an extension, are more than a last block
    return match.hasMatch() ? match.captured(1) + u"****"_s : u"****"_s;
}

bool isPublicOffice(const QString &name)
{
    static const QRegularExpression offices(
        uR"(^(?:서울시|[가-힣]{2}(?:특별시|광역시|특별자치시|특별자치도)|(?:경기|강원|충청[남북]|전라[남북]|경상[남북]|제주)도|[가-힣]+[시군구]청|[가-힣]{2,}도청|[가-힣]+(?:교육청|기업청|세무서)|[가-힣]{4,}(?:부|위원회))(?=\s|$|\())"_s);
    return !name.contains(corporateForms()) && offices.match(name.simplified()).hasMatch();
}

namespace {

/// Numbers of this country with any or no marks between the blocks, of the business lines (1588-1234), and of other
/// countries where blocks are apart: no date, amount or number of a letter looks like one of these.
QString withoutPhones(QString text)
{
    static const QRegularExpression plain(
        uR"((?<![0-9])(?<![0-9][.,])((?:(?:\+|00)82[-. )]{0,2}(?:\(0\)[-. ]?)?0?|0)(?:2|1[016-9]|3[1-3]|4[1-4]|50[0-9]|5[1-5]|6[1-4]|[78]0)\)?[-. ]{0,2}[0-9]{3,4}[-. ]?)[0-9]{4}(?![0-9]))"_s);
    static const QRegularExpression business(
        uR"((?<![-0-9])(1(?:5(?:22|33|44|66|77|88|99)|6(?:00|11|33|44|55|60|61|66|68|70|77|88|99)|8(?:00|11|22|33|44|55|66|77|88|99))-)[0-9]{4}(?![-0-9]|년))"_s);
    static const QRegularExpression abroad(uR"((\+(?!82)[1-9][0-9]{0,2}(?:[- ]\(?[0-9]{1,4}\)?){1,4}[- ])[0-9]{4}(?![0-9]))"_s);
    for (const QRegularExpression *number : {&plain, &business, &abroad})
        text.replace(*number, u"\\1****"_s);
    return text;
}

} // namespace

void NameMask::add(const QString &name, const QString &shown)
{
    const QString clean = safeText(name).simplified();
    if (clean.size() < 2 || clean.size() > longestName)
        return;
    QList<Known> &here = m_known[clean.at(0).toLower()];
    const bool known = std::any_of(here.begin(), here.end(), [&](const Known &one) { return one.name.compare(clean, Qt::CaseInsensitive) == 0; });
    if (known)
        return;
    const auto at = std::find_if(here.begin(), here.end(), [&](const Known &one) { return one.name.size() < clean.size(); });
    here.insert(at, {clean, shown});
}

void NameMask::addPerson(const QString &name)
{
    add(name, maskedPerson(name));
}

void NameMask::addCompany(const QString &name)
{
    const QString clean = safeText(name).simplified();
    if (clean.isEmpty() || clean.size() > longestName)
        return;
    add(clean, maskedCompany(clean));
    // Another corporate form, or none, before the same name.
    for (const QString &bare : {takenApart(clean).core.simplified(), bareCompanyName(clean)})
        add(bare, maskedCompany(bare));
}

void NameMask::addLetterNumber(const QString &number)
{
    const QString shown = maskedLetterNumber(number);
    if (shown != number)
        add(number, shown);
}

QString NameMask::masked(const QString &text) const
{
    const QString clean = safeText(text);
    QString out;
    out.reserve(clean.size());
    for (qsizetype i = 0; i < clean.size();) {
        const auto here = m_known.constFind(clean.at(i).toLower());
        const Known *found = nullptr;
        if (here != m_known.cend()) {
            const auto known = std::find_if(here->begin(), here->end(), [&](const Known &one) {
                return QStringView(clean).mid(i, one.name.size()).compare(one.name, Qt::CaseInsensitive) == 0;
            });
            found = known == here->end() ? nullptr : &*known;
        }
        out += found ? found->shown : QString(clean.at(i));
        i += found ? found->name.size() : 1;
    }
    out = withoutPhones(std::move(out));
    static const QRegularExpression number(u"(?<![0-9])(?<![0-9][.,])([0-9]{3})-?([0-9]{2})-?[0-9]{5}(?![0-9]|원)"_s);
    static const QRegularExpression mail(u"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+"_s);
    out.replace(number, u"\\1-\\2-*****"_s);
    out.replace(mail, u"***@***"_s);
    return out;
}

} // namespace axw::report
