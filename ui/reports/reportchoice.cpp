// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchoice.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/diagnosis/builtin.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/reports/clientfield.h"
#include "ui/reports/designdialog.h"
#include "ui/reports/reportscope.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/text.h"
#include "ui/widgets/valueedits.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;
using report::Format;
using report::Kind;

namespace {

QRadioButton *addRadio(QButtonGroup *group, int id, const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QRadioButton(text, parent);
    button->setObjectName(name);
    group->addButton(button, id);
    return button;
}

/// Whether a report tells of a day (기준일), or of the week around one.
bool isOfADay(Kind kind)
{
    switch (kind) {
    case Kind::Register:
    case Kind::Portfolio:
    case Kind::Weekly:
    case Kind::Request:
    case Kind::Letters:
        return true;
    case Kind::Diagnosis:
    case Kind::VisitLog:
    case Kind::VisitConfirmation:
    case Kind::Timeline:
    case Kind::CaseFile:
        return false;
    }
    return false;
}

} // namespace

ReportChoice::ReportChoice(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_kinds(new QButtonGroup(this)), m_languages(new QButtonGroup(this)), m_formats(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    const int edge = context.theme.px(16);
    column->setContentsMargins(edge, edge, context.theme.px(8), edge); // the scroll bar stands beside it
    column->setSpacing(context.theme.px(6));
    addKinds(column);
    addAbout(column);
    addDate(column);
    addLanguageAndFormat(column);
    addDesign(column);
    column->addStretch(1);

    const Settings &settings = context.settings;
    setPlace({{u"kind"_s, settings.value(u"reports/kind"_s, u"diagnosis"_s)},
              {u"language"_s, settings.value(u"reports/language"_s, languageCode(context.language))},
              {u"format"_s, settings.value(u"reports/format"_s, u"pdf"_s)},
              {u"archive"_s, settings.value(u"reports/archive"_s, false)},
              {u"design"_s, settings.value(u"reports/design"_s)},
              {u"client"_s, settings.value(u"reports/client"_s)}});
    m_scope->setPlace(settings.value(u"reports/scope"_s).toMap());
    if (m_client->client().isNull()) {
        if (const QList<ClientId> recent = recentClients(settings, context.workspace.id()); !recent.isEmpty())
            setPlace({{u"client"_s, recent.first().toString()}});
    }
    connect(m_client, &ClientField::chosen, this, [this] {
        fillAssessments();
        fillVisits();
        showParts();
        remember();
        Q_EMIT changed();
    });
    connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
        showParts();
        remember();
        Q_EMIT changed();
    });
    connect(m_languages, &QButtonGroup::idClicked, this, [this] {
        remember();
        Q_EMIT changed();
    });
    connect(m_archive, &QCheckBox::toggled, this, &ReportChoice::remember);
    connect(m_formats, &QButtonGroup::idClicked, this, [this] {
        showParts();
        remember();
        Q_EMIT formatChanged();
    });
    connect(m_designs, &QComboBox::activated, this, [this] {
        remember();
        Q_EMIT changed();
    });
    connect(m_assessments, &QComboBox::activated, this, &ReportChoice::changed);
    connect(m_visits, &QComboBox::activated, this, &ReportChoice::changed);
}

void ReportChoice::addKinds(QVBoxLayout *column)
{
    column->addWidget(new SectionTitle(m_context.theme, tr("Report"), this));
    auto *grid = new QGridLayout; // one below the other they leave no room for the rest on a laptop
    grid->setHorizontalSpacing(m_context.theme.px(4));
    grid->setVerticalSpacing(m_context.theme.px(6));
    for (const Kind kind : report::allKinds()) {
        QRadioButton *button = addRadio(m_kinds, int(kind), report::kindName(kind).in(m_context.language), u"kind_"_s + report::kindCode(kind), this);
        button->setChecked(kind == Kind::Diagnosis);
        const int at = int(m_kinds->buttons().size()) - 1;
        grid->addWidget(button, at / 2, at % 2);
    }
    column->addLayout(grid);
}

void ReportChoice::addAbout(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    const auto part = [&](const QString &title) {
        auto *box = new QWidget(this);
        auto *inner = new QVBoxLayout(box);
        inner->setContentsMargins(0, theme.px(6), 0, 0);
        inner->setSpacing(theme.px(6));
        inner->addWidget(new SectionTitle(theme, title, box));
        column->addWidget(box);
        return box;
    };
    m_scope = new ReportScope(m_context, this);
    column->addWidget(m_scope);
    connect(m_scope, &ReportScope::changed, this, [this] {
        showParts();
        remember();
        Q_EMIT changed();
    });
    m_about = part(tr("Demand company"));
    m_client = new ClientField(theme, m_context.workspace, m_context.settings, m_context.language, m_about);
    m_about->layout()->addWidget(m_client);

    m_assessmentPart = part(tr("Assessment"));
    m_assessments = new QComboBox(m_assessmentPart);
    m_assessments->setObjectName(u"assessments"_s);
    m_assessments->setAccessibleName(tr("Assessment"));
    m_assessmentPart->layout()->addWidget(m_assessments);

    m_visitPart = part(tr("Visit"));
    m_visits = new QComboBox(m_visitPart);
    m_visits->setObjectName(u"visits"_s);
    m_visits->setAccessibleName(tr("Visit"));
    m_visitPart->layout()->addWidget(m_visits);
    // A long name must not push the panel wide.
    for (QComboBox *box : {m_assessments, m_visits}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
}

void ReportChoice::addDate(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    m_datePart = new QWidget(this);
    auto *inner = new QVBoxLayout(m_datePart);
    inner->setContentsMargins(0, theme.px(6), 0, 0);
    inner->setSpacing(theme.px(6));
    m_dateTitle = new SectionTitle(theme, QString(), m_datePart);
    inner->addWidget(m_dateTitle);
    m_date = new DateEdit(theme, m_context.language, m_context.clock, m_datePart);
    m_date->setObjectName(u"reportDate"_s);
    inner->addWidget(m_date);
    column->addWidget(m_datePart);
    setDate({});
    connect(m_date, &DateEdit::dateCommitted, this, [this](QDate date) {
        setDate(date);
        Q_EMIT changed();
    });
}

/// Today is no choice: tomorrow it is another day.
void ReportChoice::setDate(QDate date)
{
    const QDate today = m_context.clock.today();
    m_chosenDate = date == today ? QDate() : date;
    m_date->setDate(m_chosenDate.isValid() ? m_chosenDate : today);
}

void ReportChoice::addLanguageAndFormat(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    const auto row = [&](const QString &title) {
        column->addSpacing(theme.px(6));
        column->addWidget(new SectionTitle(theme, title, this));
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(theme.px(16));
        column->addLayout(buttons);
        return buttons;
    };
    QHBoxLayout *languages = row(tr("Language of the report"));
    // A language is called by its own name in both.
    languages->addWidget(addRadio(m_languages, int(Language::Korean), u"한국어"_s, u"language_ko"_s, this));
    languages->addWidget(addRadio(m_languages, int(Language::English), u"English"_s, u"language_en"_s, this));
    languages->addStretch(1);
    QHBoxLayout *formats = row(tr("Format"));
    auto *grid = new QGridLayout; // all of them in one row are wider than the panel
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(6));
    constexpr int across = 3;
    for (const Format format : report::allFormats()) {
        const int at = grid->count();
        grid->addWidget(addRadio(m_formats, int(format), report::formatCode(format).toUpper(), u"format_"_s + report::formatCode(format), this), at / across, at % across);
    }
    formats->addLayout(grid);
    formats->addStretch(1);
    m_archive = new QCheckBox(tr("For archives (PDF/A)"), this);
    m_archive->setObjectName(u"archive"_s);
    m_archive->setToolTip(tr("Shows alike in any program for decades: fonts and colours are all within the file."));
    column->addWidget(m_archive);
}

/// How it looks: none, or one of the centre's designs; a menu beside them keeps them.
void ReportChoice::addDesign(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    column->addSpacing(theme.px(6));
    column->addWidget(new SectionTitle(theme, tr("Design"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(6));
    m_designs = new QComboBox(this);
    m_designs->setObjectName(u"designs"_s);
    m_designs->setAccessibleName(tr("Design"));
    m_designs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_designs->setMinimumContentsLength(12);
    row->addWidget(m_designs, 1);
    m_designMenu = new QPushButton(tr("Edit"), this);
    m_designMenu->setObjectName(u"designMenu"_s);
    m_designMenu->setToolTip(tr("Logo, colour and cover of the centre's reports"));
    m_designMenu->setEnabled(!m_context.workspace.isReadOnly());
    auto *menu = new QMenu(m_designMenu);
    menu->addAction(tr("New design…"), this, [this] { editDesign({}); })->setObjectName(u"design.new"_s);
    QAction *change = menu->addAction(tr("Change this design…"), this, [this] { editDesign(design()); });
    change->setObjectName(u"design.change"_s);
    QAction *remove = menu->addAction(tr("Remove this design"), this, &ReportChoice::removeDesign);
    remove->setObjectName(u"design.remove"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, change, remove] {
        for (QAction *action : {change, remove})
            action->setEnabled(!design().isNull());
    });
    m_designMenu->setMenu(menu);
    row->addWidget(m_designMenu);
    column->addLayout(row);
    fillDesigns();
}

void ReportChoice::fillDesigns()
{
    const QVariant before = m_designs->currentData();
    m_designs->clear();
    m_designs->addItem(tr("Plain"), QString());
    if (const auto designs = workspace::reportDesigns(m_context.workspace)) {
        for (const workspace::ReportDesign &each : *designs)
            m_designs->addItem(each.name, each.id.toString());
    }
    m_designs->setCurrentIndex(std::max(0, m_designs->findData(before)));
}

workspace::ReportDesignId ReportChoice::design() const
{
    return workspace::ReportDesignId::fromString(m_designs->currentData().toString());
}

void ReportChoice::editDesign(workspace::ReportDesignId id)
{
    workspace::ReportDesign wanted;
    const auto designs = workspace::reportDesigns(m_context.workspace);
    if (!designs) {
        m_context.prompter.tell(designs.error());
        return;
    }
    if (const auto known = std::find_if(designs->begin(), designs->end(), [id](const workspace::ReportDesign &each) { return each.id == id; }); known != designs->end())
        wanted = *known;
    DesignDialog dialog(m_context, wanted, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    fillDesigns();
    m_designs->setCurrentIndex(std::max(0, m_designs->findData(dialog.kept().toString())));
    remember();
    Q_EMIT changed();
}

/// It can be undone, so nothing asks.
void ReportChoice::removeDesign()
{
    workspace::Workspace &workspace = m_context.workspace;
    if (const auto dropped = workspace.edit(QT_TRANSLATE_NOOP("edit", "Remove report design"), [&] { return workspace::dropReportDesign(workspace, design()); }); !dropped) {
        m_context.prompter.tell(dropped.error());
        return;
    }
    fillDesigns();
    remember();
    Q_EMIT changed();
}

Kind ReportChoice::kind() const
{
    return Kind(std::max(0, m_kinds->checkedId()));
}

report::PdfKind ReportChoice::pdfKind() const
{
    return m_archive->isChecked() ? report::PdfKind::Archive : report::PdfKind::Plain;
}

Format ReportChoice::format() const
{
    return Format(std::max(0, m_formats->checkedId()));
}

Language ReportChoice::language() const
{
    return m_languages->checkedId() == int(Language::English) ? Language::English : Language::Korean;
}

QString ReportChoice::subject() const
{
    return isAboutClient() ? m_client->clientName() : m_scope->subject(language());
}

bool ReportChoice::isAboutClient() const
{
    return report::takesClient(kind()) && !m_scope->isAboutAll();
}

bool ReportChoice::isComplete() const
{
    return !isAboutClient() || !m_client->client().isNull();
}

workspace::ReportRequest ReportChoice::request() const
{
    workspace::ReportRequest request;
    request.kind = kind();
    request.language = language();
    request.date = isOfADay(request.kind) && m_chosenDate.isValid() ? m_chosenDate : m_context.clock.today();
    if (isAboutClient())
        request.client = m_client->client();
    m_scope->apply(request);
    request.design = design();
    if (request.kind == Kind::Diagnosis)
        request.assessment = AssessmentId::fromString(m_assessments->currentData().toString());
    if (request.kind == Kind::VisitConfirmation)
        request.visit = VisitId::fromString(m_visits->currentData().toString());
    return request;
}

void ReportChoice::setPlace(const QVariantMap &place)
{
    if (const auto kind = report::kindFromCode(place.value(u"kind"_s).toString()))
        m_kinds->button(int(*kind))->setChecked(true);
    if (const auto format = report::formatFromCode(place.value(u"format"_s).toString()))
        m_formats->button(int(*format))->setChecked(true);
    if (place.contains(u"archive"_s))
        m_archive->setChecked(place.value(u"archive"_s).toBool());
    if (place.contains(u"design"_s))
        m_designs->setCurrentIndex(std::max(0, m_designs->findData(place.value(u"design"_s))));
    if (place.contains(u"date"_s))
        setDate(QDate::fromString(place.value(u"date"_s).toString(), Qt::ISODate));
    if (place.contains(u"language"_s))
        m_languages->button(int(languageFromCode(place.value(u"language"_s).toString())))->setChecked(true);
    if (place.contains(u"client"_s))
        m_client->setClient(ClientId::fromString(place.value(u"client"_s).toString()));
    fillAssessments();
    fillVisits();
    const auto choose = [&](QComboBox *box, const QString &key) {
        if (const int at = box->findData(place.value(key)); at >= 0 && place.contains(key))
            box->setCurrentIndex(at);
    };
    choose(m_assessments, u"assessment"_s);
    choose(m_visits, u"visit"_s);
    showParts(); // with the PoCs of the company, before one is chosen
    m_scope->setPlace(place);
    showParts();
}

QVariantMap ReportChoice::place() const
{
    QVariantMap place{{u"kind"_s, report::kindCode(kind())},
            {u"language"_s, languageCode(language())},
            {u"format"_s, report::formatCode(format())},
            {u"archive"_s, m_archive->isChecked()},
            {u"design"_s, m_designs->currentData()},
            {u"client"_s, m_client->client().isNull() ? QString() : m_client->client().toString()},
            {u"assessment"_s, m_assessments->currentData()},
            {u"visit"_s, m_visits->currentData()},
            {u"date"_s, m_chosenDate.toString(Qt::ISODate)}};
    place.insert(m_scope->place());
    return place;
}

void ReportChoice::remember()
{
    const QVariantMap now = place();
    for (const QString &key : {u"kind"_s, u"language"_s, u"format"_s, u"archive"_s, u"design"_s, u"client"_s})
        m_context.settings.setValue(u"reports/"_s + key, now.value(key));
    m_context.settings.setValue(u"reports/scope"_s, m_scope->place());
}

void ReportChoice::refresh()
{
    const QVariantMap before = place();
    fillDesigns();
    if (!m_client->client().isNull())
        m_client->setClient(m_client->client());
    setPlace(before);
}

void ReportChoice::showParts()
{
    m_archive->setVisible(format() == Format::Pdf);
    m_scope->showFor(kind(), m_client->client());
    m_about->setVisible(isAboutClient());
    m_datePart->setVisible(isOfADay(kind()));
    const QString dateTitle = kind() == Kind::Weekly ? tr("Week of") : tr("As of");
    m_dateTitle->setText(dateTitle);
    m_date->setAccessibleName(dateTitle);
    m_assessmentPart->setVisible(kind() == Kind::Diagnosis && m_assessments->count() > 0);
    m_visitPart->setVisible(kind() == Kind::VisitConfirmation && m_visits->count() > 0);
}

void ReportChoice::fillAssessments()
{
    m_assessments->clear();
    if (m_client->client().isNull())
        return;
    const auto all = m_context.workspace.assessments().diagnosesOf(m_client->client(), std::nullopt);
    if (!all)
        return;
    int consultants = -1;
    for (const diagnosis::Assessment &one : *all) { // the newest first
        if (consultants < 0 && one.rater == diagnosis::Rater::Consultant)
            consultants = m_assessments->count();
        const auto form = m_context.workspace.assessments().form(one);
        const QString name = form ? diagnosis::assessmentName(one, *form).in(m_context.language) : keyOf(one.round);
        m_assessments->addItem(one.isFrozen() ? tr("%1 (frozen)").arg(name) : tr("%1 (being filled)").arg(name), one.id.toString());
    }
    // As a report that names none is made: the consultant's newest, what the company says of itself only where there is no
    // other.
    m_assessments->setCurrentIndex(std::max(0, consultants));
    showParts();
}

void ReportChoice::fillVisits()
{
    m_visits->clear();
    if (m_client->client().isNull())
        return;
    auto all = m_context.workspace.clients().of<clients::Visit>(m_client->client());
    if (!all)
        return;
    std::stable_sort(all->begin(), all->end(), [](const clients::Visit &a, const clients::Visit &b) { return a.starts > b.starts; });
    const auto onSite = std::find_if(all->begin(), all->end(), [](const clients::Visit &visit) { return visit.kind == clients::VisitKind::Visit; });
    for (const clients::Visit &visit : *all) {
        const QDate day = visit.starts.isValid() ? seoulTime(visit.starts.toMSecsSinceEpoch()).date() : QDate();
        m_visits->addItem(tr("%1, %2", "a date and a kind of visit").arg(formatDateWithWeekday(day, m_context.language), nameOf(visit.kind, m_context.language)),
                          visit.id.toString());
    }
    if (onSite != all->end())
        m_visits->setCurrentIndex(int(onSite - all->begin()));
    showParts();
}

} // namespace axw::reports
