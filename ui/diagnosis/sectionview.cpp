// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/sectionview.h"

#include "ui/diagnosis/formmodel.h"
#include "ui/diagnosis/questionline.h"
#include "ui/diagnosis/questionpanel.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int side = 16;
constexpr int gap = 8;

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible() && !widget->focusProxy();
}

/// The widget itself and what stands in it, as Tab goes through them.
void addTabStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (takesTab(widget))
        stops << widget;
    auto inside = widget->findChildren<QWidget *>().size();
    for (QWidget *at = widget->nextInFocusChain(); inside > 0 && at != widget; at = at->nextInFocusChain()) {
        if (!widget->isAncestorOf(at))
            continue;
        --inside;
        if (takesTab(at))
            stops << at;
    }
}

} // namespace

SectionView::SectionView(const EditContext &context, FormModel &model, const FillLook &look, QWidget *parent) :
    QWidget(parent), m_context(context), m_model(model), m_look(look)
{
    const Theme &theme = context.theme;
    setObjectName(u"sectionView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(8), 0, 0);
    column->setSpacing(0);
    addHead(column);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(m_scroll);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(theme.px(side), theme.px(4), theme.px(side), theme.px(side));
    m_column->setSpacing(theme.px(gap));
    m_column->addStretch(1);
    m_scroll->setWidget(inside);
    column->addWidget(m_scroll, 1);
}

void SectionView::addHead(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(side), 0, theme.px(side), theme.px(6));
    row->setSpacing(theme.px(10));
    m_title = new ElidedText(theme, Size::Title, true, Colour::Text, this);
    m_title->setObjectName(u"sectionTitle"_s);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(u"removeSection"_s);
    m_remove->setFont(theme.font(Size::Small));
    m_remove->setFocusPolicy(Qt::TabFocus);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const FormSection *section = m_model.section(m_section))
            Q_EMIT removeWanted(section->place);
    });
    auto *next = new QPushButton(tr("Next unanswered  Ctrl+↓"), this);
    next->setObjectName(u"nextUnanswered"_s);
    next->setAccessibleName(tr("Next unanswered item"));
    next->setFocusPolicy(Qt::TabFocus);
    next->setFont(theme.font(Size::Small));
    connect(next, &QPushButton::clicked, this, &SectionView::nextWanted);
    row->addWidget(m_title, 1);
    row->addWidget(m_remove);
    row->addWidget(next);
    next->setVisible(!m_look.field); // the foot has it, larger
    column->addLayout(row);
}

void SectionView::showSection(const QString &key)
{
    const FormSection *section = m_model.section(key);
    if (!section)
        return;
    QString first;
    QString open;
    for (const FormRow &row : section->rows) {
        if (row.kind != FormRow::Kind::Question)
            continue;
        if (first.isEmpty())
            first = row.key;
        if (open.isEmpty() && m_model.filling().session().standing(row.place).answer.isEmpty())
            open = row.key;
    }
    if (m_section != key) {
        drop();
        m_section = key;
        build();
    }
    if (const QString item = open.isEmpty() ? first : open; !item.isEmpty())
        showItem(item);
    else
        Q_EMIT itemShown();
}

void SectionView::showItem(const QString &key)
{
    const QString section = m_model.sectionOf(key);
    if (section.isEmpty())
        return;
    if (m_section != section) {
        drop();
        m_section = section;
        build();
    }
    if (!m_panel || m_item != key)
        open(key);
    makeVisible();
    Q_EMIT itemShown();
}

/// Takes the question in focus away.
void SectionView::drop()
{
    m_item.clear();
    if (!m_panel)
        return;
    QuestionPanel *old = m_panel;
    m_panel = nullptr;
    m_column->removeWidget(old);
    old->hide();
    old->deleteLater(); // it may be the one whose key brought us here
}

void SectionView::build()
{
    for (QWidget *widget : std::as_const(m_widgets)) {
        m_column->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // a button of it may be what brought us here
    }
    m_widgets.clear();
    if (m_panel)
        m_column->removeWidget(m_panel);
    const FormSection *section = m_model.section(m_section);
    m_rows = section ? section->rows : std::vector<FormRow>();
    for (const FormRow &row : m_rows)
        addRow(row);
    if (m_panel) {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].kind == FormRow::Kind::Question && m_rows[i].key == m_item) {
                m_column->insertWidget(m_column->indexOf(m_widgets.at(qsizetype(i))), m_panel);
            }
        }
    }
    showRows();
    refresh();
}

/// The question in focus stands open in its line's place. In the field it stands alone, with what leads to it (headings,
/// notes) and, after the last question, what ends the section.
void SectionView::showRows()
{
    const auto isQuestion = [](const FormRow &row) { return row.kind == FormRow::Kind::Question; };
    const auto at = m_panel ? std::find_if(m_rows.begin(), m_rows.end(), [&](const FormRow &row) { return isQuestion(row) && row.key == m_item; })
                            : m_rows.end();
    const auto before = std::find_if(std::make_reverse_iterator(at), m_rows.rend(), isQuestion).base();
    const bool last = at == m_rows.end() || std::none_of(at + 1, m_rows.end(), isQuestion);
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        const bool belongs = row < at ? row >= before : last;
        m_widgets.at(row - m_rows.begin())->setVisible(isQuestion(*row) ? row != at && !m_look.field : belongs || !m_look.field);
    }
}

void SectionView::addRow(const FormRow &row)
{
    const Theme &theme = m_context.theme;
    QWidget *inside = m_scroll->widget();
    const auto put = [&](QWidget *widget) {
        m_column->insertWidget(m_column->count() - 1, widget);
        widget->show();
        m_widgets << widget;
    };
    switch (row.kind) {
    case FormRow::Kind::Heading: addHeading(row); return;
    case FormRow::Kind::Question: {
        const auto number = 1 + std::count_if(std::as_const(m_rows).data(), &row, [](const FormRow &each) { return each.kind == FormRow::Kind::Question; });
        auto *line = new QuestionLine(theme, m_context.language, int(number), inside);
        line->setObjectName(u"line_"_s + row.key);
        const auto come = [this, key = row.key] {
            showItem(key);
            if (m_panel)
                m_panel->focusAnswer(Qt::OtherFocusReason);
        };
        connect(line, &QAbstractButton::clicked, this, come);
        connect(line, &QuestionLine::reached, this, come, Qt::QueuedConnection); // the focus has to arrive first
        put(line);
        return;
    }
    case FormRow::Kind::Note: {
        auto *note = new SoftText(theme, {}, Size::Body, inside);
        note->setObjectName(u"note_"_s + row.key);
        note->setTextFormat(Qt::PlainText);
        put(note);
        return;
    }
    case FormRow::Kind::Worked: {
        auto *worked = makeLabel(theme, {}, Size::Body, false, inside);
        worked->setObjectName(u"worked_"_s + row.key);
        worked->setTextFormat(Qt::PlainText);
        worked->setWordWrap(true);
        put(worked);
        return;
    }
    case FormRow::Kind::Add: {
        auto *add = new QPushButton(theme.icon(u"list-add"_s), {}, inside);
        add->setObjectName(u"add_"_s + row.key.mid(1));
        add->setFocusPolicy(Qt::TabFocus);
        connect(add, &QPushButton::clicked, this, [this, place = row.place] { Q_EMIT addWanted(place); });
        m_column->insertWidget(m_column->count() - 1, add, 0, Qt::AlignLeft);
        add->show();
        m_widgets << add;
        return;
    }
    }
}

void SectionView::addHeading(const FormRow &row)
{
    auto *heading = new QWidget(m_scroll->widget());
    auto *line = new QHBoxLayout(heading);
    line->setContentsMargins(0, m_context.theme.px(6), 0, 0);
    auto *title = new SectionTitle(m_context.theme, {}, heading);
    title->setObjectName(u"heading_"_s + row.key);
    title->setTextFormat(Qt::PlainText);
    line->addWidget(title, 1);
    if (row.removable) {
        auto *remove = new QPushButton(tr("Remove"), heading);
        remove->setObjectName(u"remove_"_s + row.key);
        remove->setFont(m_context.theme.font(Size::Small));
        remove->setFocusPolicy(Qt::TabFocus);
        connect(remove, &QPushButton::clicked, this, [this, place = row.place] { Q_EMIT removeWanted(place); });
        line->addWidget(remove);
    }
    m_column->insertWidget(m_column->count() - 1, heading);
    heading->show();
    m_widgets << heading;
}

/// The line of the question gives its place to the panel; the panel before gives its place back.
void SectionView::open(const QString &key)
{
    const FormRow *wanted = row(key);
    if (!wanted)
        return;
    const bool focus = m_panel && m_panel->isAncestorOf(focusWidget());
    QuestionPanel *old = m_panel;
    const Question question = m_model.question(wanted->place);
    const int number = int(items().indexOf(key)) + 1;
    auto *panel = new QuestionPanel(m_context, number, question, m_scroll->widget());
    // What was typed is handed over before the old one goes, and may make the section another.
    m_panel = panel;
    m_item = key;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind != FormRow::Kind::Question)
            continue;
        if (m_rows[i].key == key)
            m_column->insertWidget(m_column->indexOf(m_widgets.at(qsizetype(i))), m_panel);
    }
    showRows();
    enlarge(m_look, m_context.theme, *panel);
    connect(panel, &QuestionPanel::moved, this, &SectionView::moveBy);
    connect(panel, &QuestionPanel::sectionMoved, this, &SectionView::moveSection);
    Q_EMIT panelMade(panel);
    panel->show();
    if (focus)
        panel->focusAnswer(Qt::OtherFocusReason);
    if (old) {
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be the one whose key brought us here
    }
    refresh();
}

void SectionView::makeVisible()
{
    m_column->activate();
    m_scroll->widget()->adjustSize();
    // The area learns the new heights from the event loop; until then it would scroll by the old ones.
    QTimer::singleShot(0, this, [this] {
        if (!m_panel)
            return;
        const QRect place = m_panel->geometry();
        const int view = m_scroll->viewport()->height();
        QScrollBar *bar = m_scroll->verticalScrollBar();
        const int margin = m_context.theme.px(gap);
        if (place.top() - margin < bar->value() || place.height() + 2 * margin > view)
            bar->setValue(place.top() - margin);
        else if (place.bottom() + margin > bar->value() + view)
            bar->setValue(place.bottom() + margin - view);
    });
}

void SectionView::refresh()
{
    const FormSection *section = m_model.section(m_section);
    if (!section) { // it is not relevant any more, or was taken away
        drop();
        m_section.clear();
        if (!m_model.sections().empty())
            showSection(m_model.sections().front().key);
        return;
    }
    m_title->setText(section->title);
    m_remove->setVisible(section->removable && !m_model.isReadOnly());
    m_remove->setAccessibleName(tr("Remove %1").arg(section->title));
    if (section->rows != m_rows) {
        build();
        return;
    }
    if (m_panel && !row(m_item)) {
        const bool focus = m_panel->isAncestorOf(focusWidget());
        drop();
        const QStringList all = items();
        if (!all.isEmpty())
            showItem(all.front());
        if (focus && m_panel)
            m_panel->focusAnswer(Qt::OtherFocusReason);
        return;
    }
    int number = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const FormRow &row = m_rows[i];
        QWidget *widget = m_widgets.at(qsizetype(i));
        switch (row.kind) {
        case FormRow::Kind::Heading: {
            const QString label = m_model.label(row.place);
            const bool instance = m_model.filling().form().nodes[size_t(row.place.node)].type == forms::Type::Repeat;
            const QString title = instance ? tr("%1 %2").arg(label).arg(row.place.instances.back()) : label;
            widget->findChild<QLabel *>()->setText(title);
            if (auto *remove = widget->findChild<QPushButton *>()) {
                remove->setAccessibleName(tr("Remove %1").arg(title));
                remove->setVisible(!m_model.isReadOnly());
            }
            break;
        }
        case FormRow::Kind::Question: {
            const Question question = m_model.question(row.place);
            ++number;
            static_cast<QuestionLine *>(widget)->setQuestion(question);
            if (m_panel && row.key == m_item) {
                m_panel->setNumber(number);
                m_panel->setQuestion(question);
            }
            break;
        }
        case FormRow::Kind::Note: {
            const QString value = m_model.worked(row.place);
            const QString label = m_model.label(row.place);
            static_cast<QLabel *>(widget)->setText(value.isEmpty() ? label : label + u'\n' + value);
            break;
        }
        case FormRow::Kind::Worked: {
            const QString value = m_model.worked(row.place);
            static_cast<QLabel *>(widget)->setText(tr("%1: %2").arg(m_model.label(row.place), value.isEmpty() ? u"–"_s : value));
            break;
        }
        case FormRow::Kind::Add:
            static_cast<QPushButton *>(widget)->setText(tr("Add: %1").arg(m_model.label(row.place)));
            widget->setEnabled(!m_model.isReadOnly());
            break;
        }
    }
}

/// Tab goes down the column as it is seen; the order in which its parts were made is another.
QList<QWidget *> SectionView::focusOrder() const
{
    QList<QWidget *> stops;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool open = m_panel && m_rows[i].kind == FormRow::Kind::Question && m_rows[i].key == m_item;
        addTabStops(open ? m_panel : m_widgets.at(qsizetype(i)), stops);
    }
    return stops;
}

bool SectionView::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops = focusOrder();
    const auto at = stops.indexOf(focusWidget());
    if (at < 0)
        return QWidget::focusNextPrevChild(next);
    const auto wanted = at + (next ? 1 : -1);
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    if (wanted >= 0 && wanted < stops.size()) {
        stops.at(wanted)->setFocus(reason);
        return true;
    }
    // Out of the column: what follows all of it.
    const auto step = [next](QWidget *widget) { return next ? widget->nextInFocusChain() : widget->previousInFocusChain(); };
    QWidget *const from = stops.at(at);
    for (QWidget *out = step(from); out != from; out = step(out)) {
        if (!m_scroll->isAncestorOf(out) && takesTab(out) && out->window() == window()) {
            out->setFocus(reason);
            return true;
        }
    }
    return QWidget::focusNextPrevChild(next);
}

QStringList SectionView::items() const
{
    QStringList keys;
    for (const FormRow &row : m_rows) {
        if (row.kind == FormRow::Kind::Question)
            keys << row.key;
    }
    return keys;
}

const FormRow *SectionView::row(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const FormRow &each) { return each.kind == FormRow::Kind::Question && each.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

void SectionView::moveBy(int by)
{
    const QStringList all = items();
    const auto wanted = all.indexOf(m_item) + by;
    if (wanted < 0 || wanted >= all.size())
        moveSection(by);
    else
        showItem(all.at(wanted));
}

/// To the next section's first question, or to the last one of the section before; those without a question are skipped.
void SectionView::moveSection(int by)
{
    const auto &all = m_model.sections();
    const auto at = std::find_if(all.begin(), all.end(), [this](const FormSection &each) { return each.key == m_section; });
    for (auto wanted = at - all.begin() + by; wanted >= 0 && wanted < std::ssize(all); wanted += by) {
        QStringList keys;
        for (const FormRow &row : all[size_t(wanted)].rows) {
            if (row.kind == FormRow::Kind::Question)
                keys << row.key;
        }
        if (keys.isEmpty())
            continue;
        const bool focus = m_panel && m_panel->isAncestorOf(focusWidget());
        showItem(by > 0 ? keys.front() : keys.back());
        if (focus && m_panel)
            m_panel->focusAnswer(Qt::OtherFocusReason);
        return;
    }
}

} // namespace axw::diagnosis
