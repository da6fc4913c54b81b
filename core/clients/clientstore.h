// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/clients/tables.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace axw::clients {

/// What a list of clients is narrowed to; an empty part narrows nothing.
struct ClientFilter
{
    QString text; ///< part of a name, initial consonants, or a BRN
    std::optional<Stage> stage;
    std::optional<Field> field;
    QString owner;
    std::optional<int> year; ///< of the case number
    int most = 100;          ///< how many a text may find; a list without a text is whole
    bool operator==(const ClientFilter &) const = default;
};

/// Whether a client is one the filter asks for; the text is not looked at: ClientStore::search() answers that.
bool passes(const ClientSummary &summary, const ClientFilter &filter);

/// Companies and what is kept about them. Writing is done within Workspace::edit.
class ClientStore
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients::ClientStore)

public:
    ClientStore(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// What is wrong with a client's fields, as a person should read it; Ok when it can be stored.
    static Result<> validate(const Client &client);
    /// Text in normal form, numbers in digits, region and field filled in from address and KSIC where empty.
    static Client normalized(Client client);

    /// Normalises, validates and stores; a null id is made. Answers the id.
    Result<ClientId> add(Client client);
    /// NotFound when it is gone; Invalid as validate() says.
    Result<> change(const Client &client);
    /// A client with everything kept about it in this room's tables (not attachments' bytes).
    Result<> remove(ClientId id);

    Result<Client> get(ClientId id);
    Result<qint64> count();
    /// By key, BRN (with or without hyphens) or case number. NotFound tells what was looked for.
    Result<ClientId> resolve(const QString &name);

    /// Keys in the order of relevance: names that begin with the text, then those that contain it. When there are none,
    /// those that the text is on the way to while its last syllable is being typed.
    Result<std::vector<ClientId>> search(const QString &text, int limit);
    /// The list, newest case first; with a text in the order of relevance.
    Result<std::vector<ClientSummary>> summaries(const ClientFilter &filter = {});
    Result<std::optional<ClientSummary>> summary(ClientId id);

    /// Other clients with the same BRN, or without one of the same name and region: shown before saving.
    Result<std::vector<Client>> possibleDuplicates(const Client &client);
    /// More than one only where two devices entered the same company.
    Result<std::vector<Client>> allByBrn(const QString &digits);
    Result<std::vector<Client>> byNameKey(const QString &key);

    /// All consultants that own a client or a case, sorted.
    Result<QStringList> owners();

    /// What belongs to a client: Contact, Request, Certificate, Support, Visit, DataRequest, Consent, Attachment,
    /// QuickNote, Letter.
    template<class T>
    Result<std::vector<T>> of(ClientId client)
    {
        return store::select<T>(m_database, "WHERE client = ?1 ORDER BY id", {client});
    }
    template<class T>
    Result<std::optional<T>> find(decltype(T::id) id)
    {
        return store::find<T>(m_database, id);
    }
    /// Adds or changes one; a null id is made and written back.
    template<class T>
    Result<> put(T &value)
    {
        if (value.id.isNull()) {
            value.id = decltype(T::id)::create();
            return store::insert(m_database, value);
        }
        AXW_TRY_ASSIGN(known, store::find<T>(m_database, value.id));
        return known ? store::update(m_database, value) : store::insert(m_database, value);
    }
    template<class T>
    Result<> drop(decltype(T::id) id)
    {
        return store::remove<T>(m_database, id);
    }

    /// 파기대장, newest first.
    Result<std::vector<Erasure>> erasures();
    /// The newest consent of a kind that says its purpose, of whatever client: the centre's own words for the next one.
    Result<std::optional<Consent>> newestConsent(ConsentKind kind);
    Result<std::vector<VisitPerson>> people(VisitId visit);
    Result<std::vector<VisitAction>> actions(VisitId visit);
    /// A visit with its people and actions.
    Result<> dropVisit(VisitId visit);

private:
    store::Database &m_database;
    const Clock &m_clock;
};

} // namespace axw::clients
