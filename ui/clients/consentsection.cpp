// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/consentsection.h"

#include "core/base/formats.h"
#include "ui/clients/duetext.h"
#include "ui/clients/fileintake.h"
#include "ui/clients/filepart.h"
#include "ui/widgets/text.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QPushButton>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients)
};

DueText stateWords(const Consent &consent, QDate today)
{
    switch (consentState(consent, today)) {
    case ConsentState::Unsigned: return {Words::tr("not signed"), Tone::Warn};
    case ConsentState::Valid: return {Words::tr("valid"), Tone::Good};
    case ConsentState::Expiring:
    case ConsentState::Expired: return expiryText(consent.expires, today);
    case ConsentState::Withdrawn: return {Words::tr("withdrawn"), Tone::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

ConsentState consentState(const Consent &consent, QDate today)
{
    if (consent.withdrawn.isValid() && consent.withdrawn <= today)
        return ConsentState::Withdrawn;
    if (!consent.signedOn.isValid())
        return ConsentState::Unsigned;
    const DueText expiry = expiryText(consent.expires, today);
    if (expiry.text.isEmpty())
        return ConsentState::Valid;
    return expiry.tone == Tone::Bad ? ConsentState::Expired : ConsentState::Expiring;
}

ConsentSection::ConsentSection(const widgets::PageContext &context, ClientId client, QWidget *parent) :
    RecordSection(context, client, {"consent", "attachment"}, u"consent"_s, parent), m_intake(new FileIntake(context, this)), m_kinds(new QMenu(this))
{
    setAcceptDrops(!isReadOnly());
    column()->addWidget(m_intake);
    addList(new ListPart(theme(), tr("Consents and pledges"), tr("Nothing is signed yet."), u"consents"_s, 0, this));
    m_missing = new widgets::SoftText(theme(), {}, widgets::Size::Body, this);
    m_missing->setObjectName(u"consents.missing"_s);
    column()->addWidget(m_missing);
    makeKinds();
    makeForm();
    m_intake->setWithin([&clients = store()](const std::vector<Attachment> &files) -> Result<> {
        AXW_TRY_ASSIGN(consent, clients.find<Consent>(ConsentId(files.front().subject)));
        if (!consent)
            return {}; // removed while the file was being copied: it stays among the documents
        consent->scan = files.front().id;
        return clients.put(*consent);
    });
    start(makeModel(), {0, 84, 112, 112, 124, 52});
}

RowModel<Consent> *ConsentSection::makeModel()
{
    const auto date = [this](QDate Consent::*field) {
        return [this, field](const Consent &consent) { return (consent.*field).isValid() ? formatDate(consent.*field, language()) : u"–"_s; };
    };
    return new RowModel<Consent>({
        {tr("Kind"), [this](const Consent &consent) { return nameOf(consent.kind, language()); }, strong<Consent>()},
        {tr("Person"), [](const Consent &consent) { return consent.person; }},
        {tr("Signed"), date(&Consent::signedOn)},
        {tr("Expires"), date(&Consent::expires)},
        {tr("State"), [this](const Consent &consent) { return stateWords(consent, context().clock.today()).text; },
         chip<Consent>([this](const Consent &consent) { return stateWords(consent, context().clock.today()).tone; })},
        {tr("Scan"), [](const Consent &consent) { return consent.scan.isNull() ? QString() : tr("yes"); }, soft<Consent>()},
    });
}

void ConsentSection::makeKinds()
{
    for (const Choice<ConsentKind> &kind : choicesOf<ConsentKind>())
        connect(m_kinds->addAction(nameOf(kind.value, language())), &QAction::triggered, this, [this, value = kind.value] { add(value); });
    QPushButton *button = list()->head()->addButton(u"list-add"_s, tr("Add"));
    button->setObjectName(u"consents.add"_s);
    button->setEnabled(!isReadOnly());
    button->setMenu(m_kinds);
}

void ConsentSection::makeForm()
{
    RowForm<Consent> *made = addForm(QT_TRANSLATE_NOOP("edit", "Change consent"), [this](Consent &consent) { return store().put(consent); });
    auto &fields = made->fields();
    made->setHeading(tr("Consent or pledge"));
    auto *kind = fields.choice(&Consent::kind, made);
    kind->setObjectName(u"consent.kind"_s);
    made->addField(tr("Kind"), kind);
    auto *person = fields.line(&Consent::person, made);
    person->setObjectName(u"consent.person"_s);
    made->addField(tr("Who signs"), person);
    auto *signedOn = fields.date(&Consent::signedOn, made);
    signedOn->setObjectName(u"consent.signed"_s);
    made->addField(tr("Signed on"), signedOn);
    auto *expires = fields.date(&Consent::expires, made);
    expires->setObjectName(u"consent.expires"_s);
    made->addField(tr("Expires on"), expires);
    auto *withdrawn = fields.date(&Consent::withdrawn, made);
    withdrawn->setObjectName(u"consent.withdrawn"_s);
    made->addField(tr("Withdrawn on"), withdrawn);
    auto *state = new ToneText(theme(), made);
    state->setObjectName(u"consent.state"_s);
    made->addBelow(state);
    fields.also([this, state](const Consent &consent) {
        const DueText words = stateWords(consent, context().clock.today());
        state->say(words.tone, words.text);
    });
    auto *purpose = fields.note(&Consent::purpose, 2, made);
    purpose->setObjectName(u"consent.purpose"_s);
    made->addField(tr("Purpose"), purpose);
    auto *items = fields.note(&Consent::items, 2, made);
    items->setObjectName(u"consent.items"_s);
    made->addField(tr("Items"), items);
    auto *retention = fields.line(&Consent::retention, made);
    retention->setObjectName(u"consent.retention"_s);
    made->addField(tr("Retention"), retention);
    m_recipient = fields.line(&Consent::recipient, made);
    m_recipient->setObjectName(u"consent.recipient"_s);
    m_recipientLabel = made->addField(tr("Recipient"), m_recipient);
    m_scan = makeScan();
    made->addBelow(m_scan);
    auto *remove = new QPushButton(tr("Remove"), made);
    remove->setObjectName(u"consent.remove"_s);
    remove->setEnabled(!isReadOnly());
    connect(remove, &QPushButton::clicked, this, &ConsentSection::removeSelected);
    made->addButtons()->addWidget(remove);
    fields.also([this](const Consent &consent) { showScan(consent); });
}

FilePart *ConsentSection::makeScan()
{
    auto *part = new FilePart(context(), u"consent.scan"_s,
                              {tr("Scan: %1"), tr("No scan yet: drop the file here."), tr("The scan was removed from the documents."), tr("Add a scan…")}, form());
    connect(part, &FilePart::addWanted, this, [this] { m_intake->choose(aboutScan()); });
    connect(part, &FilePart::removeWanted, this, [this] { form()->fields().change([](Consent &consent) { consent.scan = {}; }); });
    return part;
}

Attachment ConsentSection::aboutScan() const
{
    Attachment about;
    about.client = client();
    about.subject = form()->rowId().uuid();
    return about;
}

void ConsentSection::showScan(const Consent &consent)
{
    m_scan->setFile(consent.scan);
    const bool passesOn = consent.kind == ConsentKind::ThirdParty || !consent.recipient.isEmpty();
    m_recipient->setVisible(passesOn);
    m_recipientLabel->setVisible(passesOn);
}

void ConsentSection::add(ConsentKind kind)
{
    Consent consent;
    consent.client = client();
    consent.kind = kind;
    for (const Contact &contact : all<Contact>()) {
        if (contact.main)
            consent.person = contact.name;
    }
    // The centre's own words are those it used last for this kind.
    if (const auto last = store().newestConsent(kind); last && *last) {
        consent.purpose = (*last)->purpose;
        consent.items = (*last)->items;
        consent.retention = (*last)->retention;
        consent.recipient = (*last)->recipient;
    }
    if (!edit(QT_TRANSLATE_NOOP("edit", "Add consent"), [&] { return store().put(consent); }))
        return;
    list()->view()->selectId(consent.id.bytes());
    form()->findChild<QWidget *>(u"consent.person"_s)->setFocus();
}

void ConsentSection::removeSelected()
{
    form()->commitPending();
    edit(QT_TRANSLATE_NOOP("edit", "Remove consent"), [&] { return store().drop<Consent>(form()->rowId()); });
}

void ConsentSection::arrange(std::vector<Consent> &consents)
{
    QStringList missing;
    for (const Choice<ConsentKind> &kind : choicesOf<ConsentKind>()) {
        const bool holds = std::ranges::any_of(consents, [&](const Consent &consent) {
            const ConsentState state = consentState(consent, context().clock.today());
            return consent.kind == kind.value && (state == ConsentState::Valid || state == ConsentState::Expiring);
        });
        if (!holds)
            missing.append(nameOf(kind.value, language()));
    }
    m_missing->setText(missing.isEmpty() ? QString() : tr("Not in force: %1").arg(missing.join(u" · "_s)));
    std::ranges::stable_sort(consents, {}, &Consent::kind);
}

void ConsentSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (form()->read() && FileIntake::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void ConsentSection::dropEvent(QDropEvent *event)
{
    if (form()->read() && m_intake->takeMime(aboutScan(), event->mimeData()))
        event->acceptProposedAction();
}

} // namespace axw::clients
