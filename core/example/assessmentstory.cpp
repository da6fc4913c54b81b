// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CompanyStory: the assessments, dimension by dimension over two days, frozen two days later.
#include "core/example/companystory.h"

#include "core/diagnosis/builtin.h"
#include "core/example/inventedanswers.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace axw::example {

namespace {

/// An assessment has its key only once it is begun: the events that follow share this.
using LaterId = std::shared_ptr<AssessmentId>;

} // namespace

void CompanyStory::tellAssessments(Chronicle &chronicle)
{
    quint32 seed = quint32(m_number) * 10;
    for (const auto &value : list(u"assess"_s)) {
        const QJsonObject told = value.toObject();
        const int ago = told[u"ago"].toInt();
        const QString formKey = told[u"form"].toString();
        const auto round = fromKey<diagnosis::Round>(told[u"round"].toString()).value_or(diagnosis::Round::T0);
        const auto rater = fromKey<diagnosis::Rater>(told[u"rater"].toString()).value_or(diagnosis::Rater::Consultant);
        const auto id = std::make_shared<AssessmentId>();
        ++seed;

        chronicle.happens(ago, m_actor, [this, id, formKey, round, rater]() -> Result<> {
            diagnosis::AssessmentStore &store = m_workspace.assessments();
            AXW_TRY_ASSIGN(first, store.newest(m_client, formKey, diagnosis::Round::T0, rater));
            const bool again = round != diagnosis::Round::T0 && first && first->isFrozen();
            AXW_TRY_ASSIGN(begun, again ? m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Begin re-assessment"), [&] { return store.beginFrom(*first, round); })
                                        : m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Begin assessment"),
                                                           [&] { return store.begin(m_client, formKey, round, {}, rater); }));
            *id = begun.id;
            return {};
        });

        const auto form = diagnosis::builtinForm(formKey);
        Q_ASSERT(form);
        const diagnosis::Answers answers = inventedAnswers(*form, told, seed);
        int number = 0;
        for (const diagnosis::Dimension &dimension : form->dimensions) {
            diagnosis::Answers here;
            for (const diagnosis::Item &item : dimension.items) {
                if (answers.contains(item.key))
                    here.insert(item.key, answers[item.key]);
            }
            if (here.isEmpty())
                continue;
            const int day = std::max(0, number++ < 3 ? ago : ago - 1);
            chronicle.happens(day, m_actor, [this, id, here] {
                return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Answer item"),
                                        [&] { return m_workspace.assessments().setAnswers(*id, here); });
            });
        }
        if (told[u"frozen"].toBool()) {
            chronicle.happens(std::max(0, ago - 2), m_actor, [this, id] {
                return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Freeze assessment"),
                                        [&] { return m_workspace.assessments().freeze(*id, m_actor); });
            });
        }
    }
    for (const auto &value : list(u"links"_s)) {
        chronicle.happens(1, m_actor, [this, item = value.toString()]() -> Result<> {
            AXW_TRY_ASSIGN(pocs, m_workspace.pocs().of(m_client));
            if (pocs.empty())
                return {};
            return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Link item"), [&] {
                return m_workspace.itemLinks().link(m_client, u"full"_s, item, diagnosis::LinkTarget::Poc, pocs.front().id.uuid());
            });
        });
    }
}

} // namespace axw::example
