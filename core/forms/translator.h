// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/expression.h"
#include "core/forms/functions.h"
#include "core/forms/xpath.h"

#include <span>

namespace axw::forms {

/// Where an expression may lead, as far as it is known before it is worked out.
struct Places
{
    bool secondary = false; ///< in a list or file, not in the form
    bool known = true;      ///< nodes is all there can be
    QString list;
    std::vector<int> nodes; ///< FormIndex::top for the form's top
    int scope = FormIndex::top; ///< what is reached lies within one instance of this scope
};

/// Writes one expression of a form as libxml2 is to work it out, and collects what it reads and what is wrong with it.
class Translator
{
public:
    Translator(const FormIndex &index, const Standpoint &standpoint);

    Translation run(const QString &text);

private:
    /// A piece of XPath and what it gives.
    struct Piece
    {
        QString xpath;
        Gives gives = Gives::Anything;
        bool manyNodes = false; ///< a question of a repeat seen from outside of it
        QString name = {};      ///< of that question
        int node = -1;          ///< the one question it refers to
        int scope = FormIndex::top; ///< within one instance of which that is looked for
    };

    const FormIndex &m_index;
    Standpoint m_standpoint;
    Translation m_result;
    std::vector<Places> m_contexts; ///< the last one is what '.' is

    int own() const { return m_standpoint.node; }
    int ownScope() const { return m_index.scopeOf(own()); }
    void wrong(const QString &sentence);
    void doubtful(const QString &sentence);
    void use(int node, int scope);

    int part(const Expr &expression);
    Piece piece(const Expr &expression);
    QString number(const Expr &expression);
    QString truth(const Expr &expression);
    Piece single(const Expr &expression);
    Piece binary(const Expr &expression);
    Piece row(const Expr &expression);
    void checkChoice(const Piece &question, const Expr &literal);

    int resolved(const Expr &reference);
    Piece reference(int node);
    Piece path(const Expr &expression);
    Piece start(const Expr &expression, Places &places);
    QString steps(std::span<const Step> steps, Places &places, bool fromOwn);
    QString predicates(const std::vector<ExprPtr> &predicates, const Places &places);
    bool go(const Step &step, Places &places);
    void goColumn(const Step &step, const Places &places);
    int pathAsReference(const Expr &expression) const;

    Piece call(const Expr &expression);
    Piece choiceName(const Expr &expression);
    Piece indexedRepeat(const Expr &expression);
    bool checkCall(const Expr &expression, const Function *function);
    void checkLiterals(const Expr &expression);
};

} // namespace axw::forms
