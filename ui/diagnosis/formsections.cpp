// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/formsections.h"

#include <QCoreApplication>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using forms::Node;
using forms::Place;
using forms::Type;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::FormSections)
};

class Walk
{
public:
    explicit Walk(const Filling &filling) : m_filling(filling), m_session(filling.session()) {}

    std::vector<FormSection> sections()
    {
        for (const int node : m_session.index().children(-1)) {
            switch (nodeAt(node).type) {
            case Type::Group: topGroup(node); break;
            case Type::Repeat: topRepeat(node); break;
            default: loose(node); break;
            }
        }
        std::erase_if(m_sections, [](const FormSection &section) { return section.rows.empty(); });
        return std::move(m_sections);
    }

private:
    const Node &nodeAt(int at) const { return m_filling.form().nodes[size_t(at)]; }
    bool isShown(const Place &place) const { return m_session.standing(place).relevant; }
    QString keyOf(const Place &place) const { return textOf(m_filling.keyOf(place)); }
    QString keyOfInstance(const Place &place) const
    {
        return textOf({m_filling.form().path(place.node), m_filling.instanceOf(place)});
    }
    QString titleOf(const Place &place) const
    {
        const QString label = m_session.label(place);
        return label.isEmpty() ? nodeAt(place.node).name : label;
    }

    void begin(const QString &key, const QString &title, const Place &place, bool removable)
    {
        FormSection &section = m_sections.emplace_back();
        section.key = key;
        section.title = title;
        section.place = place;
        section.removable = removable;
        m_isLoose = false;
    }

    void topGroup(int node)
    {
        const Place place{node, {}};
        if (!isShown(place))
            return;
        begin(keyOf(place), titleOf(place), place, false);
        inside(place);
    }

    void topRepeat(int node)
    {
        const Place repeat{node, {}};
        if (!isShown(repeat))
            return;
        const bool free = nodeAt(node).repeatCount.isEmpty();
        const int count = m_session.instances(repeat);
        for (int number = 1; number <= count; ++number) {
            const Place instance{node, {number}};
            if (!isShown(instance))
                continue;
            begin(keyOfInstance(instance), Words::tr("%1 %2").arg(titleOf(instance)).arg(number), instance, free);
            inside(instance);
            if (free)
                add(repeat);
        }
        if (free && count == 0) {
            begin(keyOf(repeat), titleOf(repeat), repeat, false);
            add(repeat);
        }
    }

    void loose(int node)
    {
        if (!m_isLoose) {
            const bool alone = m_session.index().children(-1).size() == 1 || m_sections.empty();
            begin(u"~%1"_s.arg(node), alone && !m_filling.form().settings.title.isEmpty() ? m_filling.form().settings.title
                                                                                            : Words::tr("Further questions"),
                  Place(), false);
            m_isLoose = true;
        }
        child({node, {}});
    }

    void inside(const Place &container)
    {
        for (const int node : m_session.index().children(container.node)) {
            const Place place{node, container.instances};
            if (nodeAt(node).type == Type::Repeat)
                repeat(place);
            else
                child(place);
        }
    }

    void repeat(const Place &whole)
    {
        if (!isShown(whole))
            return;
        const bool free = nodeAt(whole.node).repeatCount.isEmpty();
        const int count = m_session.instances(whole);
        for (int number = 1; number <= count; ++number) {
            Place instance = whole;
            instance.instances.push_back(number);
            if (!isShown(instance))
                continue;
            row(FormRow::Kind::Heading, instance, keyOfInstance(instance), free);
            inside(instance);
        }
        if (free)
            add(whole);
    }

    void child(const Place &place)
    {
        if (!isShown(place))
            return;
        const Node &node = nodeAt(place.node);
        switch (node.type) {
        case Type::Repeat: return;
        case Type::Group:
            if (!node.label.isEmpty())
                row(FormRow::Kind::Heading, place, keyOf(place));
            inside(place);
            return;
        case Type::Note: row(FormRow::Kind::Note, place, keyOf(place)); return;
        case Type::Calculate:
            if (!node.label.isEmpty())
                row(FormRow::Kind::Worked, place, keyOf(place));
            return;
        case Type::Hidden:
        case Type::Start:
        case Type::End:
        case Type::Today:
        case Type::Username:
        case Type::DeviceId: return;
        case Type::Text:
        case Type::Integer:
        case Type::Decimal:
        case Type::Range:
        case Type::SelectOne:
        case Type::SelectMultiple:
        case Type::Rank:
        case Type::Date:
        case Type::Time:
        case Type::DateTime:
        case Type::GeoPoint:
        case Type::Image:
        case Type::Audio:
        case Type::Video:
        case Type::File:
        case Type::Barcode:
        case Type::Acknowledge: break;
        }
        row(FormRow::Kind::Question, place, keyOf(place));
        ++m_sections.back().questions;
        if (!m_session.standing(place).answer.isEmpty())
            ++m_sections.back().answered;
    }

    void add(const Place &repeat)
    {
        row(FormRow::Kind::Add, repeat, u"+"_s + keyOf(repeat));
    }

    void row(FormRow::Kind kind, const Place &place, const QString &key, bool removable = false)
    {
        m_sections.back().rows.push_back({kind, place, key, removable});
    }

    const Filling &m_filling;
    const forms::Session &m_session;
    std::vector<FormSection> m_sections;
    bool m_isLoose = false;
};

} // namespace

std::vector<FormSection> formSections(const Filling &filling)
{
    return Walk(filling).sections();
}

QString textOf(const ItemKey &key)
{
    return key.instance.isNull() ? key.item : key.item + u'@' + key.instance.toString();
}

ItemKey itemKeyFrom(const QString &text)
{
    const auto at = text.lastIndexOf(u'@');
    if (at < 0)
        return {text, {}};
    return {text.left(at), RepeatId::fromString(text.mid(at + 1))};
}

} // namespace axw::diagnosis
