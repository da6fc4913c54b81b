// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/startview.h"

#include "ui/diagnosis/roundrule.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

/// A form's own words may hold an ampersand.
QString asLabel(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

StartView::StartView(const Theme &theme, Language language, StartOffer offer, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_language(language), m_offer(std::move(offer)), m_forms(new QButtonGroup(this)),
    m_rounds(new QButtonGroup(this)), m_raters(new QButtonGroup(this)), m_dimensionPart(new QWidget(this))
{
    setObjectName(u"startView"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16));
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.px(6));
    row->addLayout(column);
    row->addStretch(1);
    column->addWidget(makeLabel(theme, tr("Begin a maturity diagnosis"), Size::Title, true, this));
    column->addWidget(new SoftText(theme, tr("Answers are saved as they are given. The form works without a network."), Size::Body, this));
    column->itemAt(1)->widget()->setMinimumWidth(theme.px(420));
    addForms(column);
    addRounds(column);
    addRaters(column);
    auto *dimensions = new QVBoxLayout(m_dimensionPart);
    dimensions->setContentsMargins(0, 0, 0, 0);
    dimensions->setSpacing(theme.px(6));
    column->addWidget(m_dimensionPart);
    if (!m_offer.forms.empty())
        addDimensions(dimensions, m_offer.forms.front());
    addButtons(column);
    column->addStretch(1);
    for (const QButtonGroup *group : {m_forms, m_rounds, m_raters})
        connect(group, &QButtonGroup::buttonToggled, this, &StartView::look);
    connect(m_from, &QCheckBox::toggled, this, &StartView::look);
    look();
}

void StartView::addForms(QBoxLayout *column)
{
    column->addWidget(new SectionTitle(m_theme, tr("Form"), this));
    for (const Form &form : m_offer.forms) {
        const QString takes = form.key == "quick"_L1 ? tr("20–30 minutes") : tr("2–3 hours on site");
        addForm(column, form.key, formName(form).in(m_language) + u" · "_s + takes, true);
    }
    for (const ImportedForm &form : m_offer.imported)
        addForm(column, form.key, tr("%1 · %n question(s) · version %2", nullptr, form.questions).arg(form.title).arg(form.version), false);
}

void StartView::addForm(QBoxLayout *column, const QString &key, const QString &words, bool hasDimensions)
{
    auto *button = new QRadioButton(asLabel(words), this);
    button->setObjectName(u"form_"_s + key);
    button->setProperty("hasDimensions", hasDimensions);
    button->setChecked(m_forms->buttons().isEmpty());
    m_forms->addButton(button);
    column->addWidget(button);
}

void StartView::addRounds(QBoxLayout *column)
{
    column->addWidget(new SectionTitle(m_theme, tr("Round"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    for (const Choice<Round> &choice : choicesOf<Round>()) {
        const QString words = choice.value == Round::T0 ? tr("first assessment") : tr("re-assessment");
        auto *button = new QRadioButton(keyOf(choice.value) + u' ' + words, this);
        button->setObjectName(u"round_"_s + keyOf(choice.value));
        button->setChecked(choice.value == m_offer.next);
        m_rounds->addButton(button, int(choice.value));
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    m_from = new QCheckBox(this);
    m_from->setObjectName(u"fromEarlier"_s);
    m_from->setChecked(true);
    column->addWidget(m_from);
    m_why = new SoftText(m_theme, {}, Size::Body, this);
    m_why->setObjectName(u"whyNot"_s);
    column->addWidget(m_why);
}

void StartView::addRaters(QBoxLayout *column)
{
    column->addWidget(new SectionTitle(m_theme, tr("Who answers"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    for (const Choice<Rater> &choice : choicesOf<Rater>()) {
        const QString words = choice.value == Rater::Consultant ? tr("Consultant, on site") : tr("The company by itself");
        auto *button = new QRadioButton(words, this);
        button->setObjectName(u"rater_"_s + keyOf(choice.value));
        button->setChecked(choice.value == Rater::Consultant);
        m_raters->addButton(button, int(choice.value));
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
}

void StartView::addDimensions(QBoxLayout *column, const Form &form)
{
    column->addWidget(new SectionTitle(m_theme, tr("Dimensions"), m_dimensionPart));
    for (const Dimension &dimension : form.dimensions) {
        auto *box = new QCheckBox(asLabel(tr("%1, weight %2").arg(dimension.label.in(m_language)).arg(dimension.weight)), m_dimensionPart);
        box->setObjectName(dimension.key);
        box->setToolTip(dimension.about.in(m_language));
        box->setChecked(true);
        box->setEnabled(dimension.switchable);
        m_dimensions << box;
        column->addWidget(box);
    }
}

void StartView::addButtons(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, m_theme.px(8), 0, 0);
    m_begin = new QPushButton(tr("Begin"), this);
    m_begin->setObjectName(u"begin"_s);
    makePrimary(m_begin);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        if (m_forms->checkedButton())
            Q_EMIT begun(choice());
    });
    row->addWidget(m_begin);
    m_send = new QPushButton(tr("Send as workbook"), this);
    m_send->setObjectName(u"send"_s);
    auto *languages = new QMenu(m_send);
    languages->addAction(u"한국어…"_s, this, [this] { Q_EMIT sendWanted(choice(), Language::Korean); });
    languages->addAction(u"English…"_s, this, [this] { Q_EMIT sendWanted(choice(), Language::English); });
    m_send->setMenu(languages);
    row->addWidget(m_send);
    m_takeIn = new QPushButton(tr("Take in a returned workbook…"), this);
    m_takeIn->setObjectName(u"takeIn"_s);
    connect(m_takeIn, &QPushButton::clicked, this, [this] { Q_EMIT takeInWanted(choice().round); });
    row->addWidget(m_takeIn);
    if (m_offer.canCancel) {
        auto *cancel = new QPushButton(tr("Cancel"), this);
        cancel->setObjectName(u"cancel"_s);
        connect(cancel, &QPushButton::clicked, this, &StartView::cancelled);
        row->addWidget(cancel);
    }
    row->addStretch(1);
    column->addLayout(row);
}

RoundStart StartView::start() const
{
    return roundStart(m_offer.known, m_forms->checkedButton()->objectName().mid(5), Round(m_rounds->checkedId()), Rater(m_raters->checkedId()));
}

/// What can be chosen follows from what is chosen already.
void StartView::look()
{
    const QAbstractButton *form = m_forms->checkedButton();
    if (!form)
        return;
    const auto rater = Rater(m_raters->checkedId());
    const auto [from, why] = start();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_begin->setEnabled(why.isEmpty());
    m_begin->setAccessibleDescription(why);
    m_from->setVisible(from != nullptr);
    if (from)
        m_from->setText(tr("Begin with the answers of %1, each marked ‘check again’").arg(keyOf(from->round)));
    m_dimensionPart->setVisible(form->property("hasDimensions").toBool() && !(from && m_from->isChecked()));
    m_send->setVisible(rater == Rater::Company);
    m_takeIn->setVisible(rater == Rater::Company);
}

StartChoice StartView::choice() const
{
    StartChoice choice;
    choice.formKey = m_forms->checkedButton()->objectName().mid(5);
    choice.round = Round(m_rounds->checkedId());
    choice.rater = Rater(m_raters->checkedId());
    if (const Assessment *from = start().from; from && m_from->isChecked())
        choice.from = from->id;
    for (const QCheckBox *box : std::as_const(m_dimensions)) {
        if (!box->isChecked() && box->isVisibleTo(this))
            choice.off.insert(box->objectName());
    }
    return choice;
}

} // namespace axw::diagnosis
