// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sessionjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <map>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

constexpr qsizetype mostMistakes = 50;

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return text.mid(1, std::min(text.size() - 2, qsizetype(80)));
}

/// What a key within an object of a repeat, or at the top (-1), means.
int nodeOf(const FormIndex &index, int scope, const QString &written)
{
    const QString key = written.normalized(QString::NormalizationForm_C);
    const auto within = [&](int node) { return node >= 0 && index.holds(scope, node) && node != scope ? node : FormIndex::unknown; };
    if (const int whole = within(index.found(key)); whole >= 0)
        return whole;
    if (scope == FormIndex::top) {
        // A name that is there more than once is a path, too, where one of them stands at the form's top.
        for (int node : index.children(FormIndex::top)) {
            if (index.node(node).name == key)
                return node;
        }
        return index.found(key);
    }
    // A path from the repeat itself, or a name that is unique within it.
    if (const int inside = within(index.found(index.form().path(scope) + u'/' + key)); inside >= 0)
        return inside;
    int found = FormIndex::unknown;
    for (int node : index.allNamed(key)) {
        if (within(node) >= 0)
            found = found == FormIndex::unknown ? node : FormIndex::ambiguous;
    }
    return found;
}

class Filler
{
public:
    explicit Filler(Session &session) : m_session(session), m_index(session.index()) {}

    void fill(const QJsonObject &answers) { fill(FormIndex::top, {}, answers, QString()); }

    /// Repeats whose number was not known yet when their turn came.
    void fillWhatWaited()
    {
        const auto waiting = std::exchange(m_waiting, {});
        m_last = true;
        for (const auto &[place, items, where] : waiting)
            fillRepeat(place, items, where);
    }

    QStringList mistakes;
    BesideAnswers beside;

private:
    Session &m_session;
    const FormIndex &m_index;
    bool m_last = false;
    struct Waiting
    {
        Place place;
        QJsonArray items;
        QString where;
    };
    std::vector<Waiting> m_waiting;

    void wrong(const QString &where, const QString &why)
    {
        if (mistakes.size() < mostMistakes)
            mistakes += u"%1: %2"_s.arg(where, why);
    }

    void fill(int scope, const std::vector<int> &instances, const QJsonObject &answers, const QString &where)
    {
        std::map<int, QString> keys; // by node: in the form's order
        for (auto each = answers.constBegin(); each != answers.constEnd(); ++each) {
            const int node = nodeOf(m_index, scope, each.key());
            const QString at = where + each.key();
            if (node < 0)
                wrongKey(at, each.key(), scope, node);
            else if (m_index.scopeOf(node) != scope)
                wrong(at, Words::tr("it is asked in the repeat “%1”; right would be \"%1\": [{\"%2\": …}]")
                              .arg(m_index.node(m_index.scopeOf(node)).name, m_index.node(node).name));
            else if (!keys.emplace(node, each.key()).second)
                wrong(at, Words::tr("it is given twice, as “%1” too").arg(keys[node]));
        }
        for (const auto &[node, key] : keys) {
            const Place place{node, instances};
            if (m_index.node(node).type == Type::Repeat)
                repeat(place, answers.value(key), where + key);
            else
                answer(place, answers.value(key), where + key);
        }
    }

    void wrongKey(const QString &at, const QString &key, int scope, int node)
    {
        if (node == FormIndex::ambiguous) {
            QStringList paths;
            for (int each : m_index.allNamed(key)) {
                if (m_index.holds(scope, each))
                    paths += m_index.form().path(each);
            }
            wrong(at, Words::tr("there is more than one of that name; right would be %1").arg(paths.join(u" / "_s)));
            return;
        }
        if (scope != FormIndex::top && m_index.found(key) >= 0) {
            wrong(at, Words::tr("“%1” does not stand in the repeat “%2”").arg(key, m_index.node(scope).name));
            return;
        }
        const QString like = m_index.nearest(key);
        wrong(at, like.isEmpty() ? Words::tr("the form has no question of that name") : Words::tr("the form has no question of that name; “%1” is one").arg(like));
    }

    void repeat(const Place &place, const QJsonValue &given, const QString &where)
    {
        if (given.isNull())
            return;
        if (!given.isArray()) {
            wrong(where, Words::tr("“%1” is no list; a repeat takes an array of objects: [{…}, {…}]").arg(shown(given)));
            return;
        }
        fillRepeat(place, given.toArray(), where);
    }

    void fillRepeat(const Place &place, const QJsonArray &items, const QString &where)
    {
        const bool counted = !m_session.rules()->rule(place.node).repeatCount.isEmpty();
        if (counted && m_session.instances(place) < items.size()) {
            if (!m_last) {
                m_waiting.push_back({place, items, where});
                return;
            }
            wrong(where, Words::tr("%1 are given, but the form's repeat_count makes %2").arg(items.size()).arg(m_session.instances(place)));
            return;
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString at = u"%1[%2]"_s.arg(where).arg(i + 1);
            if (!items.at(i).isObject()) {
                wrong(at, Words::tr("“%1” is no object: {\"name\": answer, …}").arg(shown(items.at(i))));
                continue;
            }
            if (!counted && m_session.instances(place) <= i) {
                if (const auto added = m_session.addInstance(place); !added) {
                    wrong(at, added.error().sentence);
                    return;
                }
            }
            Place inside = place;
            inside.instances.push_back(int(i) + 1);
            fill(place.node, inside.instances, items.at(i).toObject(), at + u'/');
        }
    }

    void answer(const Place &place, const QJsonValue &given, const QString &where)
    {
        const Node &node = m_index.node(place.node);
        QJsonValue value = given;
        if (given.isObject() && !node.isContainer()) {
            const QJsonObject object = given.toObject();
            for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
                if (each.key() != u"value" && each.key() != u"evidence" && each.key() != u"note")
                    wrong(where, Words::tr("“%1” means nothing beside an answer; right would be \"value\", \"evidence\" or \"note\"").arg(each.key()));
            }
            if (!object.contains(u"value"_s))
                wrong(where, Words::tr("the answer is missing: {\"value\": …}"));
            readEvidence(place, object.value(u"evidence"_s), where);
            if (const QString note = object.value(u"note"_s).toString(); !note.isEmpty())
                beside.notes.insert(pathOf(m_session.form(), place), note);
            value = object.value(u"value"_s);
        }
        if (value.isNull() || value.isUndefined())
            return;
        if (value.toString() == u"unknown" && isLevelQuestion(node)) {
            beside.unknown.insert(pathOf(m_session.form(), place));
            return;
        }
        const auto text = answerText(node, value);
        if (!text) {
            wrong(where, text.error().sentence);
            return;
        }
        const bool ofProgram = node.type == Type::Start || node.type == Type::End || node.type == Type::Today;
        if (const auto set = ofProgram ? m_session.restore(place, *text) : m_session.set(place, *text); !set)
            wrong(where, set.error().sentence);
    }

    /// A question that scores and has no choice of that name itself.
    bool isLevelQuestion(const Node &node) const
    {
        const ChoiceList *list = m_session.form().list(node.list);
        return !node.dimension.isEmpty() && list != nullptr && list->choice(u"unknown") == nullptr;
    }

    void readEvidence(const Place &place, const QJsonValue &given, const QString &where)
    {
        if (given.isUndefined() || given.isNull())
            return;
        const QString grade = given.toString();
        if (grade != u"E0" && grade != u"E1" && grade != u"E2") {
            wrong(where, Words::tr("“%1” is no grade of evidence; right would be E0, E1 or E2").arg(shown(given)));
            return;
        }
        beside.evidence.insert(pathOf(m_session.form(), place), grade);
    }

    Result<QString> answerText(const Node &node, const QJsonValue &value) const
    {
        const bool several = node.type == Type::SelectMultiple || node.type == Type::Rank || node.type == Type::GeoPoint;
        if (value.isString())
            return value.toString();
        if (value.isDouble())
            return textOf(value.toDouble());
        if (value.isBool() && node.type == Type::Acknowledge)
            return value.toBool() ? u"OK"_s : QString();
        if (value.isArray() && several) {
            QStringList parts;
            for (const QJsonValue part : value.toArray()) {
                const QString text = part.isDouble() ? textOf(part.toDouble()) : part.toString();
                if ((!part.isString() && !part.isDouble()) || text.isEmpty() || text.contains(u' '))
                    return fail(Error::Kind::Invalid, Words::tr("“%1” is no name of a choice").arg(shown(part)));
                parts += text;
            }
            return parts.join(u' ');
        }
        if (node.isContainer())
            return fail(Error::Kind::Invalid, Words::tr("it is a group; its questions are answered by their own names"));
        return fail(Error::Kind::Invalid, Words::tr("“%1” is no answer to a question of the type %2").arg(shown(value), node.typeText));
    }
};

QJsonValue jsonOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Empty: return QJsonValue::Null;
    case Value::Kind::Number:
        if (std::isfinite(value.number))
            return value.number == std::trunc(value.number) && std::abs(value.number) < 9e15 ? QJsonValue(qint64(value.number)) : QJsonValue(value.number);
        return textOf(value); // JSON has no infinity
    case Value::Kind::Text:
    case Value::Kind::Boolean: return textOf(value);
    }
    return QJsonValue::Null;
}

} // namespace

Result<BesideAnswers> fillFromJson(Session &session, const QJsonObject &answers)
{
    Filler filler(session);
    filler.fill(answers);
    filler.fillWhatWaited();
    if (!filler.mistakes.isEmpty())
        return fail(Error::Kind::Invalid, filler.mistakes.join(u'\n'));
    return filler.beside;
}

QJsonObject toJson(const Session &session)
{
    const Form &form = session.form();
    QJsonObject values;
    QJsonObject relevant;
    for (const Place &place : session.places()) {
        const QString path = pathOf(form, place);
        const Standing standing = session.standing(place);
        const Node &node = form.nodes[size_t(place.node)];
        relevant.insert(path, standing.relevant);
        if (!node.isContainer() && (node.type != Type::Note || !standing.answer.isEmpty()))
            values.insert(path, jsonOf(standing.answer));
    }
    QJsonArray missing;
    for (const Place &place : session.missing())
        missing.append(pathOf(form, place));
    QJsonArray violations;
    for (const Violation &violation : session.violations())
        violations.append(QJsonObject{{u"path"_s, pathOf(form, violation.place)}, {u"message"_s, violation.message}});
    return {{u"values"_s, values}, {u"relevant"_s, relevant}, {u"required_missing"_s, missing}, {u"violations"_s, violations}};
}

} // namespace axw::forms
