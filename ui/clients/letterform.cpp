// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LetterList: the form of the chosen letter.
#include "ui/clients/letterlist.h"

#include "core/base/formats.h"
#include "ui/clients/companyname.h"
#include "ui/clients/duetext.h"
#include "ui/clients/fileintake.h"
#include "ui/clients/filepart.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

namespace {

/// The companies that may be meant, in a list under the field while one types.
void offerCompanies(CheckedEdit *field, workspace::Workspace &workspace)
{
    auto *names = new QStringListModel(field);
    auto *list = new QCompleter(names, field);
    list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    list->popup()->setObjectName(u"companies"_s);
    field->setCompleter(list);
    QObject::connect(field, &QLineEdit::textEdited, names, [names, &workspace](const QString &typed) { names->setStringList(writtenNames(workspace, typed)); });
    QObject::connect(list, qOverload<const QString &>(&QCompleter::activated), field, [field] { field->commitPending(); }, Qt::QueuedConnection); // the line takes the words after it
}

} // namespace

void LetterList::makeForm()
{
    m_form = new RowForm<Letter>(m_context, QT_TRANSLATE_NOOP("edit", "Change letter"),
                                 [&workspace = m_context.workspace](Letter &letter) { return changeLetter(workspace.database(), letter); }, m_inspector->widget());
    m_inspector->addWidget(m_form);
    m_form->setHeading(tr("Letter"));
    addTextFields();
    addReplyFields();
    addBelonging();
    FilePart *file = makeFile();
    m_form->addBelow(file);
    auto *note = m_form->fields().note(&Letter::note, 2, m_form);
    note->setObjectName(u"letter.note"_s);
    m_form->addField(tr("Note"), note);
    auto *remove = new QPushButton(tr("Remove"), m_form);
    remove->setObjectName(u"letter.remove"_s);
    remove->setEnabled(!m_context.workspace.isReadOnly());
    connect(remove, &QPushButton::clicked, this, &LetterList::removeSelected);
    m_form->addButtons()->addWidget(remove);
    m_form->fields().also([file](const Letter &letter) { file->setFile(letter.file); });
}

void LetterList::addTextFields()
{
    auto &fields = m_form->fields();
    auto *direction = fields.choice(&Letter::direction, m_form);
    direction->setObjectName(u"letter.direction"_s);
    auto *date = fields.date(&Letter::date, m_form);
    date->setObjectName(u"letter.date"_s);
    m_form->addField(tr("Way"), direction);
    m_form->addField(tr("Date"), date);
    auto *number = fields.line(&Letter::number, m_form);
    number->setObjectName(u"letter.number"_s);
    m_form->addField(tr("Number"), number);
    auto *subject = fields.line(&Letter::subject, m_form);
    subject->setObjectName(u"letter.subject"_s);
    m_form->addField(tr("Subject"), subject);
    auto *correspondent = fields.line(&Letter::correspondent, m_form);
    correspondent->setObjectName(u"letter.correspondent"_s);
    m_form->addField(tr("From or to"), correspondent);
    auto *enclosures = fields.note(&Letter::enclosures, 2, m_form);
    enclosures->setObjectName(u"letter.enclosures"_s);
    m_form->addField(tr("Enclosures, one a line"), enclosures);
}

void LetterList::addReplyFields()
{
    auto &fields = m_form->fields();
    auto *due = fields.date(&Letter::replyDue, m_form);
    due->setObjectName(u"letter.due"_s);
    auto *replied = fields.date(&Letter::replied, m_form);
    replied->setObjectName(u"letter.replied"_s);
    m_form->addField(tr("Reply due"), due);
    m_form->addField(tr("Replied on"), replied);
    auto *state = new ToneText(theme(), m_form);
    state->setObjectName(u"letter.state"_s);
    m_form->addBelow(state);
    auto *now = new QPushButton(tr("Replied today"), m_form);
    now->setObjectName(u"letter.now"_s);
    connect(now, &QPushButton::clicked, this, [this] {
        m_form->commitPending();
        m_form->fields().change([this](Letter &letter) { letter.replied = m_context.clock.today(); });
    });
    m_form->addBelow(now);
    fields.also([this, state, now](const Letter &letter) {
        const DueText words = letter.isWaiting() ? dueText(letter.replyDue, m_context.clock.today(), m_calendar) : DueText{};
        state->say(words.tone, words.text);
        now->setVisible(letter.isWaiting() && !m_context.workspace.isReadOnly());
    });
    auto *owner = fields.line(&Letter::owner, m_form);
    owner->setObjectName(u"letter.owner"_s);
    m_form->addField(tr("In charge"), owner);
}

/// Which company and which of its cases; a register of one company asks for the case only.
void LetterList::addBelonging()
{
    auto &fields = m_form->fields();
    workspace::Workspace &workspace = m_context.workspace;
    if (m_client.isNull()) {
        auto *company = fields.checked(
            [&workspace](const QString &typed) {
                const MeantCompany meant = meantCompany(workspace, typed);
                if (meant.client)
                    return Reading{true, writtenName(workspace, *meant.client), Tone::Neutral, {}};
                return Reading{false, typed, Tone::Bad, meant.others > 0 ? tr("Several companies fit. Choose one of the list.") : tr("No company is called so.")};
            },
            [&workspace](const Letter &letter) { return writtenName(workspace, letter.client); },
            [&workspace](Letter &letter, const QString &shown) {
                const ClientId client = meantCompany(workspace, shown).client.value_or(ClientId());
                if (client == letter.client)
                    return;
                letter.client = client;
                const auto file = client.isNull() ? Result<std::optional<CaseFile>>() : workspace.cases().current(client);
                letter.caseFile = file && *file ? (*file)->id : CaseId();
            },
            m_form);
        offerCompanies(company, workspace);
        company->setObjectName(u"letter.client"_s);
        m_form->addField(tr("Demand company"), company);
        m_form->addBelow(makeTeller(theme(), company, m_form));
    }
    auto *file = fields.choice([](const Letter &letter) { return letter.caseFile.isNull() ? QString() : letter.caseFile.toString(); },
                               [](Letter &letter, const QString &key) { letter.caseFile = CaseId::fromString(key); }, m_form);
    file->setObjectName(u"letter.case"_s);
    m_form->addField(tr("Case"), file);
    fields.also([&workspace, file](const Letter &letter) {
        const QSignalBlocker quiet(file);
        file->clear();
        file->addItem(u"–"_s, QString());
        const auto cases = letter.client.isNull() ? Result<std::vector<CaseFile>>() : workspace.cases().of(letter.client);
        if (cases) {
            for (const CaseFile &each : *cases)
                file->addItem(QStringList{each.number, each.title}.join(u' ').trimmed(), each.id.toString());
        }
        file->setKey(letter.caseFile.isNull() ? QString() : letter.caseFile.toString());
        file->setEnabled(!letter.client.isNull() && !workspace.isReadOnly());
    });
}

FilePart *LetterList::makeFile()
{
    auto *part = new FilePart(m_context, u"letter.file"_s,
                              {tr("File: %1"), tr("No file yet: drop the letter here."), tr("The file was removed from the documents."), tr("Add the file…")}, m_form);
    connect(part, &FilePart::addWanted, this, [this] { m_intake->choose(aboutFile()); });
    connect(part, &FilePart::removeWanted, this, [this] { m_form->fields().change([](Letter &letter) { letter.file = {}; }); });
    return part;
}

} // namespace axw::clients
