// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"
#include "core/forms/questiontype.h"

#include <QRandomGenerator>

namespace axw::test {

/// Forms that nobody would write, but that are right: every type, column and text can come up in them. The same seed
/// gives the same form.
class RandomForms
{
public:
    explicit RandomForms(quint32 seed) : m_random(seed) {}

    forms::Form form()
    {
        using namespace Qt::Literals::StringLiterals;
        m_form = {};
        m_names = 0;
        static const QList<QStringList> languages{{}, {u"한국어 (ko)"_s}, {u"한국어 (ko)"_s, u"English (en)"_s}, {QString(), u"Français"_s}};
        m_form.languages = oneOf(languages);
        addSettings();
        addDimensions();
        addLists();
        addRows(-1, 0, 1 + upTo(12));
        // A column without a language is one of the form's languages only where it is filled beside others.
        if (m_form.languages.contains(QString())) {
            for (const QString &language : m_form.languages)
                m_form.nodes[0].label.insert(language, words());
        }
        return m_form;
    }

private:
    int upTo(int below) { return int(m_random.bounded(below)); }
    bool maybe(int inHowMany = 2) { return upTo(inHowMany) == 0; }
    template<class List>
    typename List::value_type oneOf(const List &list)
    {
        return list[typename List::size_type(upTo(int(list.size())))];
    }

    QString words()
    {
        using namespace Qt::Literals::StringLiterals;
        static const QStringList parts{u"공정"_s, u"데이터가 <있다>"_s, u"=SUM(1)"_s, u"007"_s, u"a  b"_s, u"\"quote\" & 'quote'"_s, u"_x0041_"_s,
                                       u"line\nline"_s, u"\U0001F600"_s, u"“curly”"_s, u"TRUE"_s, u"1e5"_s, u"{a} 명"_s, u"-1"_s, u"a\tb"_s, u"똠방각하"_s};
        QString text = oneOf(parts);
        while (maybe())
            text += u' ' + oneOf(parts);
        return text;
    }
    QString expression()
    {
        using namespace Qt::Literals::StringLiterals;
        static const QStringList some{u"1 + 1 > 0"_s, u"'가' = \"나\""_s, u"true()"_s, u"string-length('<&>') > 3 and 1 < 2"_s};
        return oneOf(some);
    }
    forms::Texts texts(bool neutral = false)
    {
        forms::Texts texts;
        if (neutral || m_form.languages.isEmpty()) {
            texts.insert(QString(), words());
            return texts;
        }
        for (const QString &language : m_form.languages) {
            if (!maybe(4))
                texts.insert(language, words());
        }
        return texts;
    }
    QString name()
    {
        using namespace Qt::Literals::StringLiterals;
        static const QStringList stems{u"질문"_s, u"q"_s, u"_x-1.y"_s, u"A"_s};
        return oneOf(stems) + QString::number(++m_names);
    }

    void addSettings()
    {
        using namespace Qt::Literals::StringLiterals;
        m_form.settings.title = maybe() ? words().simplified() : QString();
        m_form.settings.title.remove(u'“').remove(u'”');
        m_form.settings.id = maybe() ? u"form_1"_s : QString();
        m_form.settings.version = maybe() ? u"2026-11"_s : QString();
        if (!m_form.languages.isEmpty() && !m_form.languages.contains(QString()) && maybe())
            m_form.settings.defaultLanguage = m_form.languages.first();
        m_form.settings.instanceName = maybe() ? u"concat('가', '나')"_s : QString();
        if (maybe())
            m_form.settings.extra = {{u"style"_s, u"pages"_s}, {u"우리 것"_s, u"예"_s}};
    }
    void addDimensions()
    {
        using namespace Qt::Literals::StringLiterals;
        for (int i = upTo(4); i > 0; --i)
            m_form.dimensions.push_back({u"dim%1"_s.arg(i), texts(), texts(), texts(), oneOf(QList<double>{1, 20, 1.0 / 3, 0.1}), maybe(), 0});
        for (int i = 0; i < 6 && maybe(); ++i)
            m_form.levels.push_back({double(i), texts(), texts(), 0});
    }
    void addLists()
    {
        using namespace Qt::Literals::StringLiterals;
        for (int i = 1 + upTo(3); i > 0; --i) {
            forms::ChoiceList list{u"목록%1"_s.arg(i), {}, {}};
            for (int c = 1 + upTo(5); c > 0; --c) {
                forms::Choice choice;
                choice.name = u"c%1"_s.arg(c);
                choice.label = texts();
                if (maybe())
                    choice.score = oneOf(QList<double>{0, 1, 2.5, 5, 1.0 / 3});
                if (maybe(3))
                    choice.media.insert(u"image"_s, texts(true));
                if (maybe(3))
                    choice.columns = {{u"구역"_s, u"가"_s}, {u"country"_s, u"kr"_s}};
                list.choices.push_back(std::move(choice));
            }
            m_form.lists.push_back(std::move(list));
        }
    }
    void addRows(int parent, int depth, int rows)
    {
        for (int i = 0; i < rows; ++i)
            addRow(parent, depth);
    }
    void addRow(int parent, int depth)
    {
        using namespace Qt::Literals::StringLiterals;
        using forms::Type;
        forms::Node node;
        node.parent = parent;
        node.name = name();
        node.type = Type(upTo(int(Type::DeviceId) + 1));
        if (node.isContainer() && depth > 4)
            node.type = Type::Text;
        node.label = texts();
        if (maybe(4))
            node.topic = texts();
        if (maybe(4))
            node.hint = texts();
        if (maybe(6))
            node.guidanceHint = texts();
        if (maybe(6))
            node.constraintMessage = texts();
        if (maybe(6))
            node.requiredMessage = texts();
        if (maybe(8))
            node.media.insert(u"audio"_s, texts(true));
        node.relevant = maybe(4) ? expression() : QString();
        node.constraint = maybe(4) ? expression() : QString();
        node.readOnly = maybe(8) ? u"yes"_s : QString();
        const bool plain = node.type == Type::Text || node.type == Type::Integer || node.type == Type::Decimal;
        node.defaultValue = maybe(6) && plain ? u"3"_s : QString();
        node.appearance = maybe(6) ? u"w1 field-list"_s : QString();
        if (maybe(6))
            node.extra = {{u"비고"_s, words().remove(u'“').remove(u'”')}, {u"save_to"_s, u"x"_s}};
        if (node.type == Type::Calculate)
            node.calculation = expression();
        if (node.type == Type::Repeat)
            node.repeatCount = maybe() ? u"2"_s : QString();
        else if (node.type != Type::Group)
            node.required = maybe(4) ? u"yes"_s : QString();
        if (node.type == Type::Range)
            node.parameters = {{u"start"_s, u"0"_s}, {u"end"_s, u"5"_s}, {u"step"_s, u"0.5"_s}};
        if (node.type == Type::SelectOne || node.type == Type::SelectMultiple || node.type == Type::Rank) {
            node.list = oneOf(m_form.lists).name;
            node.choiceFilter = maybe(4) ? u"name != '가'"_s : QString();
            if (!m_form.dimensions.empty() && maybe())
                node.dimension = oneOf(m_form.dimensions).key;
            node.weight = oneOf(QList<double>{1, 2, 0.1 + 0.2});
            node.evidence = maybe();
            if (maybe(4))
                node.parameters = {{u"randomize"_s, u"true"_s}, {u"seed"_s, u"7"_s}};
        }
        node.typeText = forms::typeTextOf(node);
        const size_t at = m_form.nodes.size();
        m_form.nodes.push_back(node);
        if (node.isContainer())
            addRows(int(at), depth + 1, upTo(5));
        m_form.nodes[at].end = int(m_form.nodes.size());
    }

    QRandomGenerator m_random;
    forms::Form m_form;
    int m_names = 0;
};

/// A form without what reading alone knows: where each thing stood.
inline forms::Form withoutRows(forms::Form form)
{
    for (forms::Node &node : form.nodes)
        node.row = 0;
    for (forms::ChoiceList &list : form.lists) {
        for (forms::Choice &choice : list.choices)
            choice.row = 0;
    }
    for (forms::Dimension &dimension : form.dimensions)
        dimension.row = 0;
    for (forms::Level &level : form.levels)
        level.row = 0;
    return form;
}

} // namespace axw::test
