// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/answer.h"

#include "core/base/korean.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis)
};

/// Words of the file stand outside the translated sentences: they are the same in every language.
QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return quoted(value.toString());
    if (value.isArray())
        return u"[…]"_s;
    if (value.isObject())
        return u"{…}"_s;
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

bool setValue(Answer &answer, const QJsonValue &value)
{
    if (value.isNull())
        return setMark(answer, u"");
    if (value.isDouble()) {
        const double number = value.toDouble();
        const int level = number >= 0 && number < levelCount ? int(number) : -1;
        return level >= 0 && double(level) == number && setMark(answer, QString::number(level));
    }
    return value.isString() && !value.toString().isEmpty() && setMark(answer, value.toString());
}

/// What is wrong with one entry, or nothing.
QString readEntry(Answer &answer, const QJsonValue &entry)
{
    const QJsonObject object = entry.toObject();
    const QJsonValue value = entry.isObject() ? object["value"_L1] : entry;
    if (value.isUndefined())
        return Words::tr("%1 is missing").arg(quoted(u"value"_s));
    if (!setValue(answer, value))
        return Words::tr("%1 is no answer; it is 0 to 5, %2 or %3").arg(shown(value), quoted(u"na"_s), quoted(u"unknown"_s));
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == "value"_L1)
            continue;
        if (field.key() == "evidence"_L1) {
            const auto evidence = evidenceFromCode(field->toString());
            if (!evidence)
                return Words::tr("%1 is no evidence grade; it is %2, %3 or %4")
                    .arg(shown(*field), quoted(u"E0"_s), quoted(u"E1"_s), quoted(u"E2"_s));
            answer.evidence = *evidence;
        } else if (field.key() == "note"_L1 && field->isString()) {
            answer.note = normalText(field->toString());
        } else if (field.key() == "note"_L1) {
            return Words::tr("%1 is no note; it is a text").arg(shown(*field));
        } else {
            return Words::tr("%1 is not known here; an answer has %2, %3 and %4")
                .arg(quoted(field.key()), quoted(u"value"_s), quoted(u"evidence"_s), quoted(u"note"_s));
        }
    }
    return {};
}

} // namespace

QString markCode(const Answer &answer)
{
    switch (answer.mark) {
    case Mark::Absent: return {};
    case Mark::Level: return QString::number(answer.level);
    case Mark::NotApplicable: return u"na"_s;
    case Mark::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

bool setMark(Answer &answer, QStringView code)
{
    if (code.isEmpty())
        answer.mark = Mark::Absent;
    else if (code.size() == 1 && code.front() >= u'0' && code.front() <= u'5')
        answer.mark = Mark::Level;
    else if (code.compare("na"_L1, Qt::CaseInsensitive) == 0)
        answer.mark = Mark::NotApplicable;
    else if (code.compare("unknown"_L1, Qt::CaseInsensitive) == 0)
        answer.mark = Mark::Unknown;
    else
        return false;
    answer.level = answer.mark == Mark::Level ? code.front().unicode() - u'0' : 0;
    return true;
}

QString evidenceCode(Evidence evidence)
{
    return u"E%1"_s.arg(int(evidence));
}

std::optional<Evidence> evidenceFromCode(QStringView code)
{
    if (code.size() != 2 || code.front().toUpper() != u'E')
        return std::nullopt;
    for (const Evidence each : {Evidence::Stated, Evidence::Shown, Evidence::Measured}) {
        if (code.back().unicode() == u'0' + int(each))
            return each;
    }
    return std::nullopt;
}

LocalizedText evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Stated: return {u"구두 확인"_s, u"Stated"_s};
    case Evidence::Shown: return {u"문서·화면 확인"_s, u"Shown"_s};
    case Evidence::Measured: return {u"데이터·현장 측정"_s, u"Measured"_s};
    }
    Q_UNREACHABLE();
}

Result<Answers> readAnswers(const QByteArray &json, const Form &form)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (document.isNull()) {
        const auto line = json.left(parsing.offset).count('\n') + 1;
        return fail(Error::Kind::Invalid, Words::tr("The answers cannot be read: line %1 is not JSON.").arg(line),
                    parsing.errorString());
    }
    if (!document.isObject()) {
        return fail(Error::Kind::Invalid,
                    Words::tr("The answers must be one JSON object, for example %1.").arg(uR"({"process_1": "3"})"_s));
    }
    Answers answers;
    QStringList problems;
    const QJsonObject root = document.object();
    for (auto entry = root.begin(); entry != root.end(); ++entry) {
        if (!form.item(entry.key()) || entry.key().contains(u'[')) {
            problems << Words::tr("%1: the form '%2' has no such item.").arg(entry.key(), form.key);
            continue;
        }
        Answer answer;
        const QString wrong = readEntry(answer, *entry);
        if (wrong.isEmpty())
            answers.insert(entry.key(), answer);
        else
            problems << Words::tr("%1: %2.").arg(entry.key(), wrong);
    }
    if (!problems.isEmpty())
        return fail(Error::Kind::Invalid, problems.join(u'\n'));
    return answers;
}

} // namespace axw::diagnosis
