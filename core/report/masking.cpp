// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/masking.h"

#include "core/report/printabletext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar circle = u'○';
constexpr qsizetype longestName = 200; // what is longer is a text, and no part of it is shown

/// Corporate forms as they stand before or behind a name.
const QStringList &corporateForms()
{
    static const QStringList forms{u"(주)"_s,   u"㈜"_s,       u"주식회사"_s, u"유한회사"_s,  u"(유)"_s,  u"(사)"_s, u"(재)"_s,
                                   u"사단법인"_s, u"재단법인"_s, u"Co., Ltd."_s, u"Co.,Ltd."_s, u"Inc."_s, u"Corp."_s, u"Ltd."_s};
    return forms;
}

struct Parts
{
    QString before;
    QString core;
    QString behind;
};

Parts takenApart(const QString &name)
{
    Parts parts{{}, name, {}};
    for (bool again = true; again;) {
        again = false;
        for (const QString &form : corporateForms()) {
            if (parts.core.startsWith(form, Qt::CaseInsensitive) && parts.core.size() > form.size()) {
                qsizetype length = form.size();
                while (length < parts.core.size() && parts.core.at(length).isSpace())
                    ++length;
                parts.before += parts.core.left(length);
                parts.core = parts.core.mid(length);
                again = true;
            } else if (parts.core.endsWith(form, Qt::CaseInsensitive) && parts.core.size() > form.size()) {
                qsizetype from = parts.core.size() - form.size();
                while (from > 0 && (parts.core.at(from - 1).isSpace() || parts.core.at(from - 1) == u','))
                    --from;
                parts.behind = parts.core.mid(from) + parts.behind;
                parts.core.truncate(from);
                again = true;
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
    Parts parts = takenApart(clean);
    const qsizetype hidden = (parts.core.size() + 1) / 2;
    for (qsizetype i = 0; i < hidden; ++i) {
        if (!parts.core.at(i).isSpace())
            parts.core[i] = circle;
    }
    return parts.before + parts.core + parts.behind;
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
    const qsizetype cut = number.lastIndexOf(u'-');
    if (number.isEmpty())
        return {};
    return cut > 0 ? number.left(cut) + u"-****"_s : u"****"_s;
}

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
    const QString core = takenApart(clean).core.simplified();
    add(core, maskedCompany(core));
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
    static const QRegularExpression number(u"(?<![0-9])([0-9]{3})-?([0-9]{2})-?[0-9]{5}(?![0-9])"_s);
    static const QRegularExpression phone(u"(?<![0-9])(0[0-9]{1,2})-([0-9]{3,4})-[0-9]{4}(?![0-9])"_s);
    static const QRegularExpression mail(u"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+"_s);
    out.replace(number, u"\\1-\\2-*****"_s);
    out.replace(phone, u"\\1-\\2-****"_s);
    out.replace(mail, u"***@***"_s);
    return out;
}

} // namespace axw::report
