// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/rangeedit.h"

#include "core/base/id.h"
#include "ui/diagnosis/textedit.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

#include <cmath>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int mostTicks = 40;
constexpr int mostSteps = 100000;

double number(const QMap<QString, QString> &parameters, const QString &name, double otherwise)
{
    bool good = false;
    const double read = parameters.value(name).toDouble(&good);
    return good ? read : otherwise;
}

} // namespace

RangeAnswer::RangeAnswer(const EditContext &context, const Question &question, QWidget *parent) :
    AnswerEdit(parent), m_start(number(question.parameters, u"start"_s, 1)), m_step(number(question.parameters, u"step"_s, 1)),
    m_group(newUuid().toString(QUuid::WithoutBraces)), m_slider(new QSlider(Qt::Horizontal, this)), m_field(new FieldEdit(this))
{
    const Theme &theme = context.theme;
    const double end = number(question.parameters, u"end"_s, 10);
    // Ranges may go down: 10 to 1.
    m_step = std::copysign(std::abs(m_step) > 0 ? std::abs(m_step) : 1, end - m_start);
    m_steps = int(std::clamp(std::floor((end - m_start) / m_step + 1e-9), 0.0, double(mostSteps)));
    m_slider->setObjectName(u"slider"_s);
    m_slider->setRange(0, m_steps);
    m_slider->setPageStep(std::max(m_steps / 10, 1));
    m_slider->setTickInterval(m_steps <= mostTicks ? 1 : std::max(m_steps / 10, 1));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setMinimumHeight(theme.px(Size::FormRow));
    m_field->setObjectName(u"answer"_s);
    m_field->setAlignment(Qt::AlignRight);
    m_field->setFixedWidth(theme.px(72));
    m_field->setMinimumHeight(theme.px(Size::FormRow));
    m_field->setPlaceholderText(u"–"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(10));
    auto *first = new SoftText(theme, valueAt(0), Size::Small, this);
    auto *last = new SoftText(theme, valueAt(m_steps), Size::Small, this);
    first->setWordWrap(false);
    last->setWordWrap(false);
    row->addWidget(first);
    row->addWidget(m_slider, 1);
    row->addWidget(last);
    row->addWidget(m_field);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::actionTriggered, this, &RangeAnswer::slid);
    connect(m_field, &FieldEdit::committed, this,
            [this](const QString &value, const QString &group) { Q_EMIT given(plainNumber(value), group); });
}

QString RangeAnswer::valueAt(int position) const
{
    return QString::number(m_start + position * m_step, 'g', 12);
}

/// The slider tells where it is going before it is there.
void RangeAnswer::slid()
{
    const QString value = valueAt(m_slider->sliderPosition());
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT given(value, m_group);
}

void RangeAnswer::setQuestion(const Question &question)
{
    m_value = question.value;
    m_slider->setEnabled(!question.readOnly);
    m_slider->setAccessibleName(question.label);
    m_field->setAccessibleName(question.label);
    m_field->setReadOnly(question.readOnly);
    m_field->setValue(question.value);
    bool good = false;
    const double number = question.value.toDouble(&good);
    if (!m_slider->isSliderDown())
        m_slider->setValue(good ? int(std::lround((number - m_start) / m_step)) : 0);
}

} // namespace axw::diagnosis
