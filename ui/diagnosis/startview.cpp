// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/startview.h"

#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

StartView::StartView(const Theme &theme, Language language, const std::vector<Form> &forms, const std::vector<ImportedForm> &imported,
                     Round next, bool canCancel, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_language(language), m_forms(new QButtonGroup(this)), m_rounds(new QButtonGroup(this)),
    m_dimensionPart(new QWidget(this))
{
    setObjectName(u"startView"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24));
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(6));
    row->addLayout(column);
    row->addStretch(1);
    column->addWidget(makeLabel(theme, tr("Begin a maturity diagnosis"), Size::Title, true, this));
    column->addWidget(new SoftText(theme, tr("Answers are saved as they are given. The form works without a network."), Size::Body, this));
    column->itemAt(1)->widget()->setMinimumWidth(theme.px(420));
    addForms(column, forms, imported);
    addRounds(column, next);
    auto *dimensions = new QVBoxLayout(m_dimensionPart);
    dimensions->setContentsMargins(0, 0, 0, 0);
    dimensions->setSpacing(theme.px(6));
    column->addWidget(m_dimensionPart);
    if (!forms.empty())
        addDimensions(dimensions, forms.front());
    addButtons(column, canCancel);
    column->addStretch(1);
}

void StartView::addForms(QBoxLayout *column, const std::vector<Form> &forms, const std::vector<ImportedForm> &imported)
{
    column->addWidget(new SectionTitle(m_theme, tr("Form"), this));
    for (const Form &form : forms) {
        const QString takes = form.key == "quick"_L1 ? tr("20–30 minutes") : tr("2–3 hours on site");
        addForm(column, form.key, formName(form).in(m_language) + u" · "_s + takes, true);
    }
    for (const ImportedForm &form : imported)
        addForm(column, form.key, tr("%1 · %n question(s) · version %2", nullptr, form.questions).arg(form.title).arg(form.version), false);
}

void StartView::addForm(QBoxLayout *column, const QString &key, const QString &words, bool hasDimensions)
{
    auto *button = new QRadioButton(QString(words).replace(u'&', u"&&"_s), this);
    button->setObjectName(u"form_"_s + key);
    connect(button, &QRadioButton::toggled, m_dimensionPart, [this, hasDimensions](bool on) {
        if (on)
            m_dimensionPart->setVisible(hasDimensions);
    });
    button->setChecked(m_forms->buttons().isEmpty());
    m_forms->addButton(button);
    column->addWidget(button);
}

void StartView::addRounds(QBoxLayout *column, Round next)
{
    column->addWidget(new SectionTitle(m_theme, tr("Round"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    for (const Choice<Round> &choice : choicesOf<Round>()) {
        const QString words = choice.value == Round::T0 ? tr("first assessment") : tr("re-assessment");
        auto *button = new QRadioButton(keyOf(choice.value) + u' ' + words, this);
        button->setObjectName(u"round_"_s + keyOf(choice.value));
        button->setChecked(choice.value == next);
        m_rounds->addButton(button, int(choice.value));
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
}

void StartView::addDimensions(QBoxLayout *column, const Form &form)
{
    column->addWidget(new SectionTitle(m_theme, tr("Dimensions"), m_dimensionPart));
    for (const Dimension &dimension : form.dimensions) {
        auto *box = new QCheckBox(tr("%1, weight %2").arg(dimension.label.in(m_language)).arg(dimension.weight), m_dimensionPart);
        box->setObjectName(dimension.key);
        box->setToolTip(dimension.about.in(m_language));
        box->setChecked(true);
        box->setEnabled(dimension.switchable);
        m_dimensions << box;
        column->addWidget(box);
    }
}

void StartView::addButtons(QBoxLayout *column, bool canCancel)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, m_theme.px(12), 0, 0);
    auto *start = new QPushButton(tr("Begin"), this);
    start->setObjectName(u"begin"_s);
    makePrimary(start);
    connect(start, &QPushButton::clicked, this, &StartView::begin);
    row->addWidget(start);
    if (canCancel) {
        auto *cancel = new QPushButton(tr("Cancel"), this);
        cancel->setObjectName(u"cancel"_s);
        connect(cancel, &QPushButton::clicked, this, &StartView::cancelled);
        row->addWidget(cancel);
    }
    row->addStretch(1);
    column->addLayout(row);
}

void StartView::begin()
{
    const QAbstractButton *form = m_forms->checkedButton();
    if (!form)
        return;
    SwitchedOff off;
    for (const QCheckBox *box : std::as_const(m_dimensions)) {
        if (!box->isChecked() && box->isVisibleTo(this))
            off.insert(box->objectName());
    }
    Q_EMIT begun(form->objectName().mid(5), Round(m_rounds->checkedId()), off);
}

} // namespace axw::diagnosis
