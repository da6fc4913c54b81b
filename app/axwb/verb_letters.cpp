// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/clients/letters.h"
#include "core/schedule/due.h"
#include "core/workspace/calendar.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using clients::Letter;
using clients::LetterLine;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

QJsonValue isoOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString stateOf(const LetterLine &line, QDate today, const schedule::WorkCalendar &calendar)
{
    if (line.letter.replied.isValid())
        return u"replied"_s;
    if (!line.letter.isWaiting())
        return u"none"_s;
    return schedule::dueOf(line.letter.replyDue, today, calendar).state == schedule::DueState::Overdue ? u"overdue"_s : u"waiting"_s;
}

QString stateWords(const QString &state, Language language)
{
    static const QHash<QString, LocalizedText> words{{u"replied"_s, {u"회신함"_s, u"replied"_s}},
                                                     {u"overdue"_s, {u"기한 경과"_s, u"overdue"_s}},
                                                     {u"waiting"_s, {u"회신 대기"_s, u"waiting"_s}}};
    return words.contains(state) ? words.value(state).in(language) : u"-"_s;
}

Outcome list(const Call &call)
{
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    ClientId client;
    if (call.has(u"client"_s)) {
        AXWB_TRY_ASSIGN(named, clientNamed(*workspace, call.value(u"client"_s)));
        client = named;
    }
    AXWB_TRY_ASSIGN(lines, clients::letterLines(workspace->database(), client));
    const QDate today = workspace->clock().today();
    AXWB_TRY_ASSIGN(calendar, workspace::workCalendar(*workspace, today.year() - 1, today.year() + 1));
    QJsonArray found;
    QString text;
    for (const LetterLine &line : lines) {
        const Letter &letter = line.letter;
        const QString state = stateOf(line, today, calendar);
        if ((call.has(u"overdue"_s) && state != u"overdue") || (call.has(u"waiting"_s) && !letter.isWaiting()))
            continue;
        found += QJsonObject{{u"id"_s, letter.id.toString()},
                             {u"direction"_s, keyOf(letter.direction)},
                             {u"number"_s, letter.number},
                             {u"date"_s, isoOf(letter.date)},
                             {u"correspondent"_s, letter.correspondent},
                             {u"subject"_s, letter.subject},
                             {u"enclosures"_s, QJsonArray::fromStringList(clients::enclosuresOf(letter))},
                             {u"client"_s, letter.client.isNull() ? QJsonValue() : QJsonValue(letter.client.toString())},
                             {u"client_name"_s, line.clientName},
                             {u"case_number"_s, line.caseNumber},
                             {u"owner"_s, line.owner},
                             {u"reply_due"_s, isoOf(letter.replyDue)},
                             {u"replied"_s, isoOf(letter.replied)},
                             {u"reply"_s, state},
                             {u"note"_s, letter.note}};
        text += QStringList{nameOf(letter.direction, call.language), letter.number, letter.date.toString(Qt::ISODate), letter.correspondent, letter.subject,
                            line.clientName, letter.replyDue.toString(Qt::ISODate), stateWords(state, call.language)}
                    .join(u'\t')
                + u'\n';
    }
    return Answer{found, text};
}

/// A field: how a word sets it. Answers what would be right, or nothing when it took the word.
struct LetterField
{
    QString name;
    std::function<QString(Letter &, const QString &)> set;
};

LetterField textField(const QString &name, QString Letter::*member)
{
    return {name, [member](Letter &letter, const QString &value) {
                letter.*member = value;
                return QString();
            }};
}

LetterField dateField(const QString &name, QDate Letter::*member)
{
    return {name, [member](Letter &letter, const QString &value) {
                letter.*member = QDate::fromString(value, Qt::ISODate);
                return (letter.*member).isValid() || value.isEmpty() ? QString() : u"2026-11-25"_s;
            }};
}

const std::vector<LetterField> &fields()
{
    static const std::vector<LetterField> all{
        {u"direction"_s, [](Letter &letter, const QString &value) {
             const auto known = fromWord<clients::LetterDirection>(value);
             letter.direction = known.value_or(letter.direction);
             return known ? QString() : u"incoming (수신), outgoing (발신)"_s;
         }},
        textField(u"number"_s, &Letter::number),
        dateField(u"date"_s, &Letter::date),
        textField(u"correspondent"_s, &Letter::correspondent),
        textField(u"subject"_s, &Letter::subject),
        {u"enclosures"_s, [](Letter &letter, const QString &value) {
             letter.enclosures = QString(value).replace(u';', u'\n');
             return QString();
         }},
        textField(u"owner"_s, &Letter::owner),
        dateField(u"reply_due"_s, &Letter::replyDue),
        dateField(u"replied"_s, &Letter::replied),
        textField(u"note"_s, &Letter::note),
    };
    return all;
}

QStringList fieldNames()
{
    QStringList names;
    for (const LetterField &field : fields())
        names << field.name;
    return names << u"client"_s;
}

struct Wanted
{
    Letter letter;
    QString client; ///< as it was named
    QStringList given;
};

/// The whole call is looked at before its values: a wrong call is told as one.
tl::expected<Wanted, Failure> withFields(Letter letter, const QStringList &words)
{
    Wanted wanted{std::move(letter), {}, {}};
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        if (!word.contains(u'='))
            return wrongCall(Words::tr("“%1” is not of the form %2.").arg(word, u"FIELD=VALUE"_s));
        if (!fieldNames().contains(name))
            return wrongCall(Words::tr("A letter has no field “%1”. Its fields: %2.").arg(name, fieldNames().join(u", "_s)));
        if (wanted.given.contains(name))
            return wrongCall(Words::tr("The field %1 is given twice.").arg(name));
        wanted.given << name;
    }
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1).trimmed();
        if (name == u"client") {
            wanted.client = value;
            continue;
        }
        const QString right = std::ranges::find(fields(), name, &LetterField::name)->set(wanted.letter, value);
        if (!right.isEmpty())
            return tl::unexpected<Failure>(Failure(1, Words::tr("%1: “%2” cannot be; right would be %3.").arg(name, value, right)));
    }
    return wanted;
}

/// A letter to a company belongs to its open case.
tl::expected<void, Failure> bind(workspace::Workspace &workspace, Wanted &wanted)
{
    if (!wanted.given.contains(u"client"_s))
        return {};
    wanted.letter.client = {};
    wanted.letter.caseFile = {};
    if (wanted.client.isEmpty())
        return {};
    AXWB_TRY_ASSIGN(client, clientNamed(workspace, wanted.client));
    wanted.letter.client = client;
    AXWB_TRY_ASSIGN(file, workspace.cases().current(client));
    if (file)
        wanted.letter.caseFile = file->id;
    return {};
}

Outcome add(const Call &call)
{
    AXWB_TRY_ASSIGN(wanted, withFields({}, call.arguments().mid(2)));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    AXWB_TRY(bind(*workspace, wanted));
    Letter &letter = wanted.letter;
    if (!letter.date.isValid())
        letter.date = workspace->clock().today();
    if (letter.owner.isEmpty())
        letter.owner = workspace->person();
    AXWB_TRY_ASSIGN(id, workspace->edit(QT_TRANSLATE_NOOP("edit", "Add letter"), [&] {
        return clients::addLetter(workspace->database(), letter, letter.date.year(), workspace->deviceLetter());
    }));
    AXWB_TRY_ASSIGN(stored, workspace->clients().find<Letter>(id));
    const QString number = stored ? stored->number : QString();
    return Answer{QJsonObject{{u"id"_s, id.toString()}, {u"number"_s, number}}, number.isEmpty() ? id.toString() : number};
}

/// By its id, or by a number that only one letter has.
tl::expected<Letter, Failure> letterNamed(workspace::Workspace &workspace, const QString &word)
{
    if (const auto id = clients::LetterId::fromString(word); !id.isNull()) {
        AXWB_TRY_ASSIGN(known, workspace.clients().find<Letter>(id));
        if (known)
            return *known;
    }
    AXWB_TRY_ASSIGN(lines, clients::letterLines(workspace.database()));
    std::erase_if(lines, [&](const LetterLine &line) { return line.letter.number != word.trimmed(); });
    if (lines.empty())
        return tl::unexpected<Failure>(Failure(1, Words::tr("There is no letter %1.").arg(word)));
    if (lines.size() > 1)
        return tl::unexpected<Failure>(Failure(1, Words::tr("Several letters have the number %1. Name one by its id; axwb letters --json shows the ids.").arg(word)));
    return lines.front().letter;
}

Outcome set(const Call &call)
{
    if (call.arguments().size() < 4)
        return wrongCall(Words::tr("The call is: %1").arg(u"axwb letter W set ID|NUMBER FIELD=VALUE…"_s));
    const QStringList words = call.arguments().mid(3);
    AXWB_TRY(withFields({}, words));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    AXWB_TRY_ASSIGN(known, letterNamed(*workspace, call.argument(2)));
    AXWB_TRY_ASSIGN(wanted, withFields(known, words));
    AXWB_TRY(bind(*workspace, wanted));
    AXWB_TRY_ASSIGN(before, workspace->journal().newest());
    AXWB_TRY(workspace->edit(QT_TRANSLATE_NOOP("edit", "Change letter"), [&] { return clients::changeLetter(workspace->database(), wanted.letter); }));
    AXWB_TRY_ASSIGN(after, workspace->journal().newest());
    return Answer{QJsonObject{{u"id"_s, known.id.toString()}, {u"changed"_s, after != before}}, {}};
}

Outcome change(const Call &call)
{
    const QString what = call.argument(1);
    if (what == u"add"_s)
        return add(call);
    if (what == u"set"_s)
        return set(call);
    return wrongCall(Words::tr("“%1” is none of add, set. The call is: %2").arg(what, u"axwb letter W add|set …"_s));
}

} // namespace

VerbSpec lettersVerb()
{
    return {.name = u"letters"_s,
            .arguments = u"W [--client C]"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "lists the register of letters, the newest first"),
            .options = {{u"client"_s, u"CLIENT"_s, QT_TRANSLATE_NOOP("axwb", "only letters of this client")},
                        {u"waiting"_s, {}, QT_TRANSLATE_NOOP("axwb", "only those that wait for a reply")},
                        {u"overdue"_s, {}, QT_TRANSLATE_NOOP("axwb", "only those whose reply is overdue by Korean working days")}},
            .run = list};
}

VerbSpec letterVerb()
{
    return {.name = u"letter"_s,
            .arguments = u"W add FIELD=VALUE… | set ID|NUMBER FIELD=VALUE…  (FIELD: "_s + fieldNames().join(u", "_s) + u')',
            .least = 2,
            .most = -1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "adds a letter to the register (an outgoing one gets the next number) or changes one; several enclosures are parted by ;"),
            .run = change};
}

} // namespace axw::app
