// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/companysection.h"

#include "core/base/formats.h"
#include "core/clients/numbers.h"
#include "ui/clients/caseform.h"
#include "ui/clients/companyrules.h"
#include "ui/clients/duetext.h"
#include "ui/clients/erasuredialog.h"
#include "ui/clients/listpart.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;
using widgets::Tone;

namespace {

constexpr int shownRows = 6;

/// A scrolling column on the surface of the page.
QScrollArea *scrolled(QWidget *content, const widgets::Theme &theme, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    widgets::setGround(area, theme, Colour::Surface);
    widgets::setGround(content, theme, Colour::Surface);
    area->setWidget(content);
    return area;
}

} // namespace

CompanySection::CompanySection(const widgets::PageContext &context, ClientId client, CaseId caseFile, QWidget *parent) :
    FileSection(context, client, parent),
    m_facts(context, QT_TRANSLATE_NOOP("edit", "Change company"),
            [this]() -> std::optional<Client> {
                auto found = store().get(this->client());
                return found ? std::optional(std::move(*found)) : std::nullopt;
            },
            [this](Client &changed) { return store().change(changed); }),
    m_inspector(new widgets::Inspector(theme(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QScrollArea *facts = scrolled(makeFacts(), theme(), this);
    facts->setMinimumWidth(theme().px(360));
    row->addWidget(facts, 4);
    row->addWidget(widgets::makeLine(theme(), Qt::Vertical, this));
    row->addWidget(scrolled(makeLists(), theme(), this), 5);
    row->addWidget(widgets::makeLine(theme(), Qt::Vertical, this));
    row->addWidget(m_inspector);
    makeInspector();
    m_facts.show();
    readLists();
    m_caseForm->setRow(!caseFile.isNull() || m_cases->rows().empty() ? caseFile : m_cases->rows().front().id);
    m_caseList->selectId(m_caseForm->rowId().bytes());
    showForm(Shown::Case);
}

QWidget *CompanySection::makeFacts()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(16));
    auto *form = new widgets::Form(theme(), content);
    column->addWidget(form);
    const auto checked = [&](const QString &label, const QString &name, CheckedEdit::Rule rule, QString Client::*field) {
        CheckedEdit *edit = m_facts.checked(std::move(rule), [field](const Client &row) { return row.*field; },
                                            [field](Client &row, const QString &shown) { row.*field = shown; }, form);
        edit->setObjectName(name);
        form->addRow(label, edit);
        form->addBelow(makeTeller(theme(), edit, form));
        return edit;
    };
    const auto line = [&](const QString &label, const QString &name, QString Client::*field) {
        auto *edit = m_facts.line(field, form);
        edit->setObjectName(name);
        form->addRow(label, edit);
    };
    checked(tr("Name"), u"company.name"_s, nameRule(), &Client::name);
    checked(tr("BRN"), u"company.brn"_s, brnRule(workspace(), client(), language()), &Client::brn);
    checked(tr("Corporate reg. no."), u"company.corporateNo"_s, corporateNoRule(), &Client::corporateNo);
    line(tr("Representative"), u"company.representative"_s, &Client::representative);
    CheckedEdit *ksic = checked(tr("Industry (KSIC)"), u"company.ksic"_s, ksicRule(language()), &Client::ksic);
    QAction *pick = ksic->addAction(theme().icon(u"arrow-down"_s), QLineEdit::TrailingPosition);
    pick->setText(tr("Choose a section"));
    connect(pick, &QAction::triggered, this, [this, ksic] {
        QMenu menu(ksic);
        for (const KsicSection &section : ksicSections()) {
            const QString letter = QString::fromUtf16(section.letter);
            QAction *choice = menu.addAction(letter + u"  "_s + QString::fromUtf16(language() == Language::Korean ? section.ko : section.en));
            choice->setData(letter);
        }
        if (const QAction *chosen = menu.exec(ksic->mapToGlobal(QPoint(0, ksic->height()))); chosen && !isReadOnly()) {
            ksic->setText(chosen->data().toString());
            ksic->commitPending();
        }
    });
    auto *field = m_facts.choice(&Client::field, form);
    field->setObjectName(u"company.field"_s);
    form->addRow(tr("Field"), field);
    auto *region = m_facts.suggestions(&Client::region, seoulDistricts(), form);
    region->setObjectName(u"company.region"_s);
    form->addRow(tr("District"), region);
    line(tr("Address"), u"company.address"_s, &Client::address);
    line(tr("Telephone"), u"company.phone"_s, &Client::phone);
    line(tr("Website"), u"company.website"_s, &Client::website);
    auto *owner = m_facts.suggestions(&Client::owner, store().owners().value_or(QStringList()), form);
    owner->setObjectName(u"company.owner"_s);
    form->addRow(tr("Owner"), owner);
    auto *note = m_facts.note(&Client::note, 3, form);
    note->setObjectName(u"company.note"_s);
    form->addRow(tr("Note"), note);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, theme().px(16), 0, 0);
    auto *erase = new QPushButton(tr("Erase this company…"), content);
    erase->setObjectName(u"company.erase"_s);
    erase->setEnabled(!isReadOnly());
    connect(erase, &QPushButton::clicked, this, [this] { Q_EMIT eraseRequested(ContactId()); });
    auto *erasures = new QPushButton(tr("Erasure register…"), content);
    erasures->setObjectName(u"company.erasures"_s);
    connect(erasures, &QPushButton::clicked, this, [this] {
        auto *list = new ErasureRegister(context(), window());
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->open();
    });
    buttons->addStretch();
    buttons->addWidget(erasures);
    buttons->addWidget(erase);
    column->addLayout(buttons);
    column->addStretch();
    return content;
}

QWidget *CompanySection::makeLists()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(16));
    column->setSpacing(theme().px(12));

    const QDate today = context().clock.today();
    const auto calendar = std::make_shared<schedule::WorkCalendar>(calendarAround(workspace(), today));
    const auto due = [today, calendar](const CaseFile &file) {
        return file.closed.isValid() ? Tone::Neutral : dueText(file.nextDue, today, *calendar).tone;
    };
    m_cases = new RowModel<CaseFile>({
        {tr("Number"), [](const CaseFile &file) { return file.number; }, strong<CaseFile>()},
        {tr("Stage"), [this](const CaseFile &file) { return file.closed.isValid() ? tr("closed") : nameOf(file.stage, language()); },
         [](const CaseFile &file, int role) {
             if (role == widgets::ChipShapeRole)
                 return QVariant(false);
             return role == widgets::ToneRole && !file.closed.isValid() ? QVariant(int(Tone::Info)) : QVariant();
         }},
        {tr("Next action"), [](const CaseFile &file) { return file.nextAction.isEmpty() ? u"–"_s : file.nextAction; }},
        {tr("Due"), [this](const CaseFile &file) { return file.nextDue.isValid() ? formatShortDate(file.nextDue, language()) : u"–"_s; },
         chip<CaseFile>(due)},
    });
    m_contacts = new RowModel<Contact>({
        {tr("Name"), [](const Contact &one) { return one.name.isEmpty() ? u"–"_s : one.name; }, strong<Contact>()},
        {tr("Department, position"), [](const Contact &one) { return QStringList({one.department, one.title}).join(u' ').trimmed(); }},
        {tr("Telephone"), [](const Contact &one) { return one.mobile.isEmpty() ? one.phone : one.mobile; }},
        {tr("Main"), [](const Contact &one) { return one.main ? tr("Main") : QString(); },
         [](const Contact &, int role) { return role == widgets::ToneRole ? QVariant(int(Tone::Good)) : QVariant(); }},
    });
    m_requests = new RowModel<Request>({
        {tr("Received"), [this](const Request &one) { return one.received.isValid() ? formatDate(one.received, language()) : u"–"_s; }},
        {tr("Source"), [this](const Request &one) { return nameOf(one.source, language()); }},
        {tr("What is wanted"), [](const Request &one) { return one.wanted.isEmpty() ? u"–"_s : QString(one.wanted).replace(u'\n', u' '); }},
    });

    const auto add = [&](const QString &title, const QString &nothing, const QString &name, QAbstractItemModel *model, Shown shows,
                         const QString &more, const QList<int> &widths, auto handler) {
        auto *part = new ListPart(theme(), title, nothing, name, shownRows, content);
        part->setModel(model);
        part->setWidths(widths);
        QPushButton *button = part->head()->addButton(u"list-add"_s, more);
        button->setObjectName(name + u".add"_s);
        button->setEnabled(!isReadOnly());
        connect(button, &QPushButton::clicked, this, handler);
        connect(part->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, part, shows] {
            const QVariantList ids = part->view()->selectedIds();
            if (ids.isEmpty())
                return;
            const QByteArray id = ids.front().toByteArray();
            switch (shows) {
            case Shown::Case: m_caseForm->setRow(CaseId::fromBytes(id)); break;
            case Shown::Contact: m_contactForm->setRow(ContactId::fromBytes(id)); break;
            case Shown::Request: m_requestForm->setRow(RequestId::fromBytes(id)); break;
            }
            showForm(shows);
        });
        connect(part->view(), &widgets::TableView::clicked, this, [this, shows] { showForm(shows); });
        connect(part->view(), &widgets::TableView::opened, this, [this, shows] {
            showForm(shows);
            m_inspector->widget()->setFocus();
            m_inspector->focusNextPrevChild(true);
        });
        column->addWidget(part);
        return part->view();
    };
    m_caseList = add(tr("Case files"), tr("No case is open for this company."), u"cases"_s, m_cases, Shown::Case, tr("Open a case"),
                     {92, 100, 0, 100}, [this] { openCase(); });
    m_contactList = add(tr("Contacts"), tr("Nobody is known yet: add who answers at the company."), u"contacts"_s, m_contacts, Shown::Contact,
                        tr("Add"), {92, 0, 124, 92}, [this] { addContact(); });
    m_requestList = add(tr("Requests"), tr("Nothing is written down of what the company wants."), u"requests"_s, m_requests, Shown::Request,
                        tr("Add"), {124, 84, 0}, [this] { addRequest(); });
    column->addStretch();
    return content;
}

void CompanySection::makeInspector()
{
    m_caseForm = new CaseForm(context(), m_inspector->widget());
    m_inspector->addWidget(m_caseForm);
    m_inspector->addWidget(makeContactForm());
    m_inspector->addWidget(makeRequestForm());
}

QWidget *CompanySection::makeContactForm()
{
    m_contactForm = new RowForm<Contact>(
        context(), QT_TRANSLATE_NOOP("edit", "Change contact"),
        [this](Contact &changed) -> Result<> {
            if (changed.main) { // there is one main contact
                AXW_TRY_ASSIGN(others, store().of<Contact>(client()));
                for (Contact &other : others) {
                    if (other.main && other.id != changed.id) {
                        other.main = false;
                        AXW_TRY(store().put(other));
                    }
                }
            }
            return store().put(changed);
        },
        m_inspector->widget());
    auto *form = m_contactForm;
    auto &fields = form->fields();
    form->setHeading(tr("Contact"));
    const auto line = [&](const QString &label, const QString &name, QString Contact::*field) {
        auto *edit = fields.line(field, form);
        edit->setObjectName(name);
        form->addField(label, edit);
    };
    line(tr("Name"), u"contact.name"_s, &Contact::name);
    auto *main = fields.flag(&Contact::main, tr("Main contact"), form);
    main->setObjectName(u"contact.main"_s);
    form->addBelow(main);
    line(tr("Position"), u"contact.title"_s, &Contact::title);
    line(tr("Department"), u"contact.department"_s, &Contact::department);
    line(tr("Mobile"), u"contact.mobile"_s, &Contact::mobile);
    line(tr("Telephone"), u"contact.phone"_s, &Contact::phone);
    line(tr("E-mail"), u"contact.email"_s, &Contact::email);
    form->addField(tr("Note"), fields.note(&Contact::note, 3, form));
    QHBoxLayout *buttons = form->addButtons();
    auto *remove = new QPushButton(tr("Remove"), form);
    remove->setObjectName(u"contact.remove"_s);
    connect(remove, &QPushButton::clicked, this, [this] { removeRow(QT_TRANSLATE_NOOP("edit", "Remove contact"), m_contactForm); });
    auto *erase = new QPushButton(tr("Erase…"), form);
    erase->setObjectName(u"contact.erase"_s);
    erase->setToolTip(tr("Removes this person for good, from the history and the backups too"));
    connect(erase, &QPushButton::clicked, this, [this] {
        if (!m_contactForm->isDraft())
            Q_EMIT eraseRequested(m_contactForm->rowId());
    });
    for (QPushButton *button : {remove, erase}) {
        button->setEnabled(!isReadOnly());
        buttons->addWidget(button);
    }
    return form;
}

QWidget *CompanySection::makeRequestForm()
{
    m_requestForm = new RowForm<Request>(context(), QT_TRANSLATE_NOOP("edit", "Change request"),
                                         [this](Request &changed) { return store().put(changed); }, m_inspector->widget());
    auto *form = m_requestForm;
    auto &fields = form->fields();
    form->setHeading(tr("Request"));
    auto *received = fields.date(&Request::received, form);
    received->setObjectName(u"request.received"_s);
    form->addField(tr("Received"), received);
    auto *source = fields.choice(&Request::source, form);
    source->setObjectName(u"request.source"_s);
    form->addField(tr("Source"), source);
    auto *wanted = fields.note(&Request::wanted, 8, form);
    wanted->setObjectName(u"request.wanted"_s);
    form->addField(tr("What is wanted"), wanted);
    auto *remove = new QPushButton(tr("Remove"), form);
    remove->setObjectName(u"request.remove"_s);
    remove->setEnabled(!isReadOnly());
    connect(remove, &QPushButton::clicked, this, [this] { removeRow(QT_TRANSLATE_NOOP("edit", "Remove request"), m_requestForm); });
    form->addButtons()->addWidget(remove);
    return form;
}

void CompanySection::showForm(Shown shown)
{
    m_shown = shown;
    m_caseForm->setVisible(shown == Shown::Case && m_caseForm->read());
    m_contactForm->setVisible(shown == Shown::Contact && m_contactForm->read());
    m_requestForm->setVisible(shown == Shown::Request && m_requestForm->read());
    // Only the list whose row stands in the inspector shows a selected one.
    const std::pair<widgets::TableView *, Shown> lists[] = {
        {m_caseList, Shown::Case}, {m_contactList, Shown::Contact}, {m_requestList, Shown::Request}};
    for (const auto &[list, shows] : lists) {
        if (shows != shown)
            list->selectionModel()->clear();
    }
}

void CompanySection::addContact()
{
    Contact draft;
    draft.client = client();
    draft.main = m_contacts->rows().empty();
    m_contactForm->setDraft(draft);
    m_contactList->clearSelection();
    showForm(Shown::Contact);
    m_contactForm->findChild<QWidget *>(u"contact.name"_s)->setFocus();
}

void CompanySection::addRequest()
{
    Request draft;
    draft.client = client();
    draft.received = context().clock.today();
    m_requestForm->setDraft(draft);
    m_requestList->clearSelection();
    showForm(Shown::Request);
    m_requestForm->findChild<QWidget *>(u"request.wanted"_s)->setFocus();
}

void CompanySection::openCase()
{
    const std::optional<Client> company = m_facts.row();
    if (!company)
        return;
    const auto opened = workspace().edit(QT_TRANSLATE_NOOP("edit", "Open case"), [&] {
        return workspace().cases().open(client(), {}, company->owner);
    });
    if (!opened) {
        context().prompter.tell(opened.error());
        return;
    }
    m_caseForm->setRow(opened->id);
    m_caseList->selectId(opened->id.bytes());
    showForm(Shown::Case);
    m_caseForm->findChild<QWidget *>(u"case.title"_s)->setFocus();
}

template<class T>
void CompanySection::removeRow(const char *label, RowForm<T> *form)
{
    form->commitPending();
    if (form->isDraft() || edit(label, [&] { return store().drop<T>(form->rowId()); })) {
        form->setRow({});
        showForm(m_shown);
    }
}

void CompanySection::readLists()
{
    if (auto cases = workspace().cases().of(client()))
        m_cases->setRows(std::move(*cases));
    m_contacts->setRows(all<Contact>());
    m_requests->setRows(all<Request>());
}

void CompanySection::refresh(const journal::Changes &changes)
{
    if (changes.touches("client", client().uuid()))
        m_facts.show();
    if (!changes.touches("contact") && !changes.touches("request") && !changes.touches("case_file"))
        return;
    readLists();
    m_caseForm->show();
    m_contactForm->show();
    m_requestForm->show();
    // A draft that was just stored becomes the selected row of its list.
    if (m_shown == Shown::Contact && !m_contactForm->isDraft())
        m_contactList->selectId(m_contactForm->rowId().bytes());
    if (m_shown == Shown::Request && !m_requestForm->isDraft())
        m_requestList->selectId(m_requestForm->rowId().bytes());
    showForm(m_shown);
}

QVariantMap CompanySection::saveState() const
{
    return {{u"shown"_s, int(m_shown)}, {u"case"_s, m_caseForm->rowId().toString()}, {u"contact"_s, m_contactForm->rowId().toString()},
            {u"request"_s, m_requestForm->rowId().toString()}};
}

void CompanySection::restoreState(const QVariantMap &state)
{
    const auto select = [&](widgets::TableView *list, const QString &key) {
        const QUuid id = QUuid::fromString(state.value(key).toString());
        if (!id.isNull())
            list->selectId(id.toRfc4122());
    };
    select(m_caseList, u"case"_s);
    select(m_contactList, u"contact"_s);
    select(m_requestList, u"request"_s);
    if (state.contains(u"shown"_s))
        showForm(Shown(std::clamp(state.value(u"shown"_s).toInt(), 0, 2)));
}

} // namespace axw::clients
