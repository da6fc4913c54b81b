// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stepper.h"

#include "core/clients/choices.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/target.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;

namespace {

constexpr double ringSide = 17;

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::Open:
        return Stepper::tr("not started");
    case StepState::Current:
        return Stepper::tr("under way");
    case StepState::Done:
        return Stepper::tr("done");
    }
    Q_UNREACHABLE();
}

} // namespace

StepButton::StepButton(const widgets::Theme &theme, const QString &text, bool isStage, QWidget *parent) :
    QAbstractButton(parent), m_theme(theme), m_isStage(isStage)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
}

void StepButton::setState(StepState state)
{
    m_state = state;
    if (m_isStage)
        setAccessibleDescription(stateWord(state));
    update();
}

void StepButton::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

QSize StepButton::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font(Size::Body, true)).horizontalAdvance(text());
    return {words + m_theme.px(m_isStage ? ringSide + 6 : 0) + m_theme.px(m_isStage ? 6 : 20), m_theme.px(43)};
}

QSize StepButton::minimumSizeHint() const
{
    return sizeHint();
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect words = rect().adjusted(m_theme.px(m_isStage ? 3 : 10), 0, -m_theme.px(m_isStage ? 3 : 10), 0);
    const QColor ink = m_theme.colour(m_selected ? Colour::Accent : underMouse() || hasFocus() ? Colour::Text : Colour::TextSoft);
    if (m_isStage) {
        const double side = m_theme.px(ringSide);
        const QRectF ring(words.left() + 0.5, (height() - side) / 2, side, side);
        if (m_state == StepState::Done) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(Colour::Good));
            painter.drawEllipse(ring);
            widgets::paintToneShape(painter, ring.adjusted(side * 0.28, side * 0.28, -side * 0.28, -side * 0.28), widgets::Tone::Good,
                                    m_theme.colour(Colour::Surface));
        } else {
            const QColor line = m_theme.colour(m_state == StepState::Current ? Colour::Accent : Colour::LineStrong);
            painter.setPen(QPen(line, 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
            if (m_state == StepState::Current) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(line);
                painter.drawPie(ring.adjusted(1, 1, -1, -1), 90 * 16, 180 * 16);
            }
        }
        words.setLeft(int(ring.right()) + m_theme.px(6));
    }
    painter.setFont(m_theme.font(Size::Body, m_selected));
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_selected)
        painter.fillRect(QRect(0, height() - m_theme.px(2), width(), m_theme.px(2)), m_theme.colour(Colour::Accent));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, m_theme.px(6), -1, -m_theme.px(6)), m_theme.px(4), m_theme.px(4));
    }
}

void StepButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

Stepper::Stepper(const widgets::Theme &theme, Language language, const QList<Tab> &before, const QList<Tab> &after, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_missing(new widgets::Chip(theme, {}, widgets::Tone::Warn, this))
{
    setObjectName(u"stepper"_s);
    setAccessibleName(tr("Parts of the file"));
    setFixedHeight(theme.px(44));
    widgets::setGround(this, theme, Colour::Surface);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), 1);
    row->setSpacing(theme.px(4));
    for (const Tab &tab : before)
        add(tab.id, tab.label, false, row);
    const auto part = [&] {
        QWidget *line = widgets::makeLine(theme, Qt::Vertical, this);
        line->setFixedHeight(theme.px(18));
        row->addSpacing(theme.px(4));
        row->addWidget(line, 0, Qt::AlignVCenter);
        row->addSpacing(theme.px(4));
    };
    part();
    for (int i = 0; i < stageCount; ++i) {
        if (i > 0) {
            QWidget *line = widgets::makeLine(theme, Qt::Horizontal, this);
            line->setMinimumWidth(theme.px(4));
            line->setMaximumWidth(theme.px(40));
            row->addWidget(line, 1, Qt::AlignVCenter);
        }
        add(widgets::stageTab(Stage(i)), nameOf(Stage(i), language), true, row);
    }
    part();
    for (const Tab &tab : after)
        add(tab.id, tab.label, false, row);
    row->addStretch(2);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setCursor(Qt::PointingHandCursor);
    m_missing->installEventFilter(this);
    m_missing->hide();
    row->addWidget(m_missing);
}

void Stepper::add(const QString &id, const QString &label, bool isStage, QHBoxLayout *row)
{
    auto *button = new StepButton(m_theme, label, isStage, this);
    button->setObjectName(u"tab."_s + id);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT tabRequested(id); });
    button->installEventFilter(this);
    m_buttons.insert(id, button);
    m_labels.insert(id, label);
    m_order.append(id);
    row->addWidget(button);
}

void Stepper::setStates(const std::array<StepState, stageCount> &states)
{
    for (int i = 0; i < stageCount; ++i)
        m_buttons.value(widgets::stageTab(Stage(i)))->setState(states[size_t(i)]);
}

void Stepper::setCount(const QString &tab, int count)
{
    StepButton *button = m_buttons.value(tab);
    if (!button)
        return;
    const QString label = m_labels.value(tab);
    button->setText(count > 0 ? u"%1 %2"_s.arg(label).arg(count) : label);
    button->updateGeometry();
    button->update();
}

void Stepper::setMissing(Gate gate, const QStringList &missing)
{
    m_missing->setVisible(gate == Gate::Open);
    m_missing->setTone(missing.isEmpty() ? widgets::Tone::Good : widgets::Tone::Warn);
    m_missing->setText(missing.isEmpty() ? tr("Ready for the next stage") : tr("%n item(s) to the next stage", nullptr, int(missing.size())));
    m_missing->setToolTip(missing.join(u'\n'));
    m_missing->setAccessibleDescription(missing.join(u", "_s));
}

void Stepper::setSelected(const QString &tab)
{
    m_selected = tab;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setSelected(it.key() == tab);
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.colour(Colour::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

bool Stepper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_missing && event->type() == QEvent::MouseButtonRelease) {
        Q_EMIT missingRequested();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        // Left and Right go along the row, as in every row of tabs.
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qsizetype at = m_order.indexOf(watched->objectName().mid(4));
        if (at >= 0 && (key == Qt::Key_Left || key == Qt::Key_Right)) {
            const qsizetype next = std::clamp<qsizetype>(at + (key == Qt::Key_Right ? 1 : -1), 0, m_order.size() - 1);
            m_buttons.value(m_order.at(next))->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace axw::shell
