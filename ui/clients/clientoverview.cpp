// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientoverview.h"

#include "core/workspace/reporttext.h"
#include "ui/clients/companysection.h"
#include "ui/clients/consentsection.h"
#include "ui/clients/datarequestsection.h"
#include "ui/clients/eligibilitysection.h"
#include "ui/clients/erasuredialog.h"
#include "ui/clients/visitsection.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;

ClientOverview::ClientOverview(const widgets::PageContext &context, const widgets::ClientFile &file, QWidget *parent) :
    Page(context, parent), m_file(file), m_chips(new QButtonGroup(this)), m_bar(new QHBoxLayout), m_stack(new QStackedWidget(this))
{
    setAccessibleName(tr("Overview"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget(this);
    widgets::setGround(bar, theme(), Colour::Surface);
    bar->setLayout(m_bar);
    m_bar->setContentsMargins(theme().px(16), theme().px(6), theme().px(16), theme().px(6));
    m_bar->setSpacing(theme().px(6));
    column->addWidget(bar);
    column->addWidget(widgets::makeLine(theme(), Qt::Horizontal, this));
    column->addWidget(m_stack, 1);

    addPart(u"company"_s, tr("Company"), [this] {
        auto *section = new CompanySection(this->context(), m_file.client, m_file.caseId, this);
        connect(section, &CompanySection::eraseRequested, this, &ClientOverview::askErasure);
        return made(section);
    });
    addPart(u"eligibility"_s, tr("Eligibility"), [this] { return made(new EligibilitySection(this->context(), m_file.client, this)); });
    addPart(u"visits"_s, tr("Visits"), [this] { return made(new VisitSection(this->context(), m_file.client, this)); },
            [this] { return countOf<Visit>(); });
    addPart(u"requests"_s, tr("Data requests"), [this] { return made(new DataRequestSection(this->context(), m_file.client, this)); },
            [this] { return openCount(this->context().workspace.clients().of<DataRequest>(m_file.client).value_or(std::vector<DataRequest>())); });
    addPart(u"consents"_s, tr("Consents and pledges"), [this] { return made(new ConsentSection(this->context(), m_file.client, this)); },
            [this] { return countOf<Consent>(); });
    m_bar->addStretch();
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            showPart(index);
    });
    offer(u"visit.add"_s, [this] {
        showPart(partOf(u"visits"_s));
        qobject_cast<VisitSection *>(m_parts[size_t(m_shown)].section)->addVisit();
    })->setEnabled(!context.workspace.isReadOnly());
    offer(u"client.copy"_s, [this] { copySummary(); });
    countParts();
    m_parts.front().chip->setChecked(true);
    connect(&context.workspace, &workspace::Workspace::changed, this, &ClientOverview::refresh);
}

void ClientOverview::addPart(const QString &name, const QString &title, std::function<FileSection *()> make, std::function<int()> count)
{
    auto *chip = new widgets::FilterChip(theme(), title, this);
    chip->setObjectName(u"section."_s + name);
    m_chips->addButton(chip, int(m_parts.size()));
    m_bar->addWidget(chip);
    const int index = int(m_parts.size());
    m_parts.push_back({name, title, std::move(make), std::move(count), chip, nullptr});
    const QAction *action = offer(u"section."_s + name, [this, index] {
        showPart(index);
        m_parts[size_t(index)].section->begin();
    });
    chip->setToolTip(action->toolTip());
}

template<class T>
int ClientOverview::countOf() const
{
    const auto rows = context().workspace.clients().of<T>(m_file.client);
    return rows ? int(rows->size()) : 0;
}

template<class Section>
FileSection *ClientOverview::made(Section *section)
{
    connect(section, &FileSection::openRequested, this, &Page::openRequested);
    connect(section, &FileSection::told, this, &Page::told);
    return section;
}

int ClientOverview::partOf(const QString &name) const
{
    const auto found = std::ranges::find(m_parts, name, &Part::name);
    return found == m_parts.end() ? -1 : int(found - m_parts.begin());
}

void ClientOverview::showPart(int index)
{
    if (index == m_shown)
        return;
    commitPending();
    Part &part = m_parts[size_t(index)];
    m_shown = index;
    if (!part.section) {
        part.section = part.make();
        part.section->setObjectName(part.name);
        m_stack->addWidget(part.section);
        part.section->restoreState(m_states.take(part.name).toMap());
    }
    m_stack->setCurrentWidget(part.section);
    part.chip->setChecked(true);
}

void ClientOverview::countParts()
{
    for (const Part &part : m_parts) {
        const int count = part.count ? part.count() : 0;
        part.chip->setText(count > 0 ? u"%1 %2"_s.arg(part.title).arg(count) : part.title);
        part.chip->updateGeometry();
    }
}

void ClientOverview::askErasure(ContactId contact)
{
    commitPending();
    ErasureDialog *dialog = ErasureDialog::make(context(), m_file.client, contact, window());
    if (!dialog)
        return;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ErasureDialog::erased, this, [this, contact](const QString &sentence) {
        Q_EMIT told(sentence, false);
        if (contact.isNull())
            Q_EMIT openRequested(widgets::RailTarget{u"clients"_s, {}});
    });
    dialog->open();
}

/// A few lines on where the company stands, for a messenger.
void ClientOverview::copySummary()
{
    commitPending();
    const auto text = workspace::companySummaryText(context().workspace, m_file.client, language());
    if (!text) {
        context().prompter.tell(text.error());
        return;
    }
    QGuiApplication::clipboard()->setText(*text);
    Q_EMIT told(tr("The summary is on the clipboard."), false);
}

void ClientOverview::refresh(const journal::Changes &changes)
{
    countParts();
    for (const Part &part : m_parts) {
        if (part.section)
            part.section->refresh(changes);
    }
}

QVariantMap ClientOverview::saveState() const
{
    QVariantMap states = m_states;
    for (const Part &part : m_parts) {
        if (part.section)
            states.insert(part.name, part.section->saveState());
    }
    return {{u"section"_s, m_parts[size_t(m_shown)].name}, {u"sections"_s, states}};
}

void ClientOverview::restoreState(const QVariantMap &state)
{
    const QVariantMap states = state.value(u"sections"_s).toMap();
    for (const Part &part : m_parts) {
        if (!states.contains(part.name))
            continue;
        if (part.section)
            part.section->restoreState(states.value(part.name).toMap());
        else
            m_states.insert(part.name, states.value(part.name));
    }
    if (const int wanted = partOf(state.value(u"section"_s).toString()); wanted >= 0)
        showPart(wanted);
    // A place asked for from elsewhere ("this visit") goes to the section as it is.
    if (!state.contains(u"sections"_s) && m_parts[size_t(m_shown)].section)
        m_parts[size_t(m_shown)].section->restoreState(state);
}

} // namespace axw::clients
