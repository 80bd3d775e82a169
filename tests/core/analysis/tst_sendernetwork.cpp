// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/networkpages.h"
#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QMap>
#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Weights = QMap<QString, QString>; ///< "SENDER SENDER" to the weight, "?" where it is not defined

QString weightWord(std::optional<double> weight)
{
    return weight ? QString::number(*weight, 'f', 9) : u"?"_s;
}

Weights foundWeights(const ToldStudy &told, NetworkMode mode, Normalisation normalisation)
{
    const SenderNetwork network = senderNetwork(told.study(), told.statements(), mode, normalisation);
    const auto name
        = [&](qsizetype node) { return told.study().senders.names().at(network.nodes.at(node).sender).toUpper(); };
    Weights weights;
    for (const SenderNetwork::Tie &tie : network.ties)
        weights.insert(name(tie.one) + u' ' + name(tie.other), weightWord(tie.weight));
    return weights;
}

/// w and c of the contract, by the ids of the directions of ToldStudy.
double alike(const QString &d, const QString &e)
{
    const bool toDistrict = (d == u"ad" && e == u"cd") || (d == u"cd" && e == u"ad");
    return d == e ? 1 : toDistrict ? 0.5 : 0;
}

double contrary(const QString &d, const QString &e)
{
    const QString pair = d < e ? d + u' ' + e : e + u' ' + d;
    const QStringList pairs{u"ad da"_s, u"cd da"_s, u"ad un"_s, u"cd un"_s, u"da un"_s};
    return pairs.contains(pair) ? 1 : 0;
}

/// The formulas as they stand in the contract, over sets of words.
Weights reckonedWeights(const ToldStudy &told, NetworkMode mode, Normalisation normalisation)
{
    QMap<QString, QMap<QString, QSet<QString>>> said; // by sender and task
    for (const CodedStatement &each : told.statements()) {
        auto &tasks = said[told.senderOf(each.letter).toUpper()];
        const QString direction = told.directionId(each.direction);
        if (each.task.isValid() && !direction.isEmpty() && direction != u"uc")
            tasks[told.taskId(each.task)].insert(direction);
    }
    const auto activity = [&](const QString &sender) {
        double sum = 0;
        for (const QSet<QString> &directions : std::as_const(said[sender]))
            sum += double(directions.size());
        return sum;
    };
    const QStringList ordered = [&] {
        QStringList names;
        for (const QString &name : told.study().senders.names())
            names.append(name.toUpper());
        return names;
    }();
    Weights weights;
    for (const QString &s : ordered) {
        for (const QString &t : ordered.sliced(ordered.indexOf(s) + 1)) {
            double congruence = 0;
            double conflict = 0;
            for (const QString &task : {u"T1"_s, u"T2"_s, u"T3"_s}) {
                for (const QString &d : std::as_const(said[s][task])) {
                    for (const QString &e : std::as_const(said[t][task])) {
                        congruence += alike(d, e);
                        conflict += contrary(d, e);
                    }
                }
            }
            const double weight = mode == NetworkMode::Congruence ? congruence
                : mode == NetworkMode::Conflict                   ? conflict
                                                                  : congruence - conflict;
            const double as = activity(s);
            const double at = activity(t);
            const double by = normalisation == Normalisation::Activity ? (as + at) / 2
                : normalisation == Normalisation::Jaccard              ? as + at - congruence
                : normalisation == Normalisation::Cosine               ? std::sqrt(as * at)
                                                                       : 1;
            if (weight != 0)
                weights.insert(s + u' ' + t, by > 0 ? weightWord(weight / by) : u"?"_s);
        }
    }
    return weights;
}

} // namespace

class TestSenderNetwork : public QObject
{
    Q_OBJECT

private slots:
    void whatTwoSendersSayOfATaskTiesThem_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("congruence");
        QTest::addColumn<double>("conflict");
        const auto row = [](const char *name, const QString &one, const QString &other, double congruence,
                             double conflict) { QTest::newRow(name) << one << other << congruence << conflict; };
        row("the same transfer", u"ad"_s, u"ad"_s, 1, 0);
        row("to one actor from different ones", u"ad"_s, u"cd"_s, 0.5, 0);
        row("to different actors", u"ad"_s, u"da"_s, 0, 1);
        row("unchanged and a transfer", u"un"_s, u"ad"_s, 0, 1);
        row("both unchanged", u"un"_s, u"un"_s, 1, 0);
        row("cooperation and a transfer", u"co"_s, u"ad"_s, 0, 0);
        row("cooperation and unchanged", u"co"_s, u"un"_s, 0, 0);
        row("both cooperation", u"co"_s, u"co"_s, 1, 0);
        row("both unclear", u"uc"_s, u"uc"_s, 0, 0);
        row("two against one", u"ad,da"_s, u"ad"_s, 1, 1);
        row("two against two", u"ad,cd"_s, u"ad,cd"_s, 3, 0);
    }

    void whatTwoSendersSayOfATaskTiesThem()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(double, congruence);
        QFETCH(double, conflict);
        ToldStudy told;
        for (const auto &[letter, directions] : {std::pair{u"a"_s, one}, {u"b"_s, other}}) {
            for (const QString &direction : directions.split(u','))
                told.says(u"%1 Ann 0-5 Homes %2"_s.arg(letter, direction));
        }
        for (const auto &[mode, weight] : {std::pair{NetworkMode::Congruence, congruence},
                 {NetworkMode::Conflict, conflict}, {NetworkMode::Subtract, congruence - conflict}}) {
            const Weights wanted = weight == 0 ? Weights() : Weights{{u"A B"_s, weightWord(weight)}};
            QCOMPARE(foundWeights(told, mode, Normalisation::None), wanted);
        }
    }

    void aDirectionIsSaidOnceHoweverOften()
    {
        ToldStudy told;
        for (const QString &words : {u"a Ann 0-5 Homes ad"_s, u"a Bo 0-5 Homes ad"_s, u"b Ann 0-5 Homes ad"_s,
                 u"c Ann 0-5 Payroll ad"_s, u"b Ann 6-9 Meals uc"_s})
            told.says(words);
        const SenderNetwork network
            = senderNetwork(told.study(), told.statements(), NetworkMode::Congruence, Normalisation::None);
        QCOMPARE(network.nodes, (QList<SenderNetwork::Node>{{0, 1, 2, 1}, {1, 1, 2, 1}, {2, 1, 1, 1}}));
        QCOMPARE(network.ties, (QList<SenderNetwork::Tie>{{0, 1, 1.0}}));
    }

    void theWeightsAreTheFormulasOfTheContract()
    {
        for (int round = 0; round < rounds(60); ++round) {
            const ToldStudy told = ToldStudy::random(quint32(round));
            for (int mode = 0; mode < networkModeWords().size(); ++mode) {
                for (int normalisation = 0; normalisation < normalisationWords().size(); ++normalisation)
                    QCOMPARE(foundWeights(told, NetworkMode(mode), Normalisation(normalisation)),
                        reckonedWeights(told, NetworkMode(mode), Normalisation(normalisation)));
            }
        }
    }

    void aTieThatCannotBeDividedIsNotDefined()
    {
        ToldStudy told;
        for (const QString &letter : {u"a"_s, u"b"_s}) {
            for (const QString &direction : {u"ad"_s, u"cd"_s})
                told.says(u"%1 Ann 0-5 Homes %2"_s.arg(letter, direction));
        }
        // Congruence 1 + 1 + ½ + ½ = 3 of 2 + 2: the divisor is 1; a third way to one actor would make it 0.
        QCOMPARE(
            foundWeights(told, NetworkMode::Congruence, Normalisation::Jaccard), (Weights{{u"A B"_s, weightWord(3)}}));
        SenderNetwork network
            = senderNetwork(told.study(), told.statements(), NetworkMode::Congruence, Normalisation::Jaccard);
        network.ties[0].weight = std::nullopt;
        QCOMPARE(undefinedTies(network), 1);
        QCOMPARE(networkTable(told.study(), network).rows.size(), 0);
        QVERIFY(networkJson(told.study(), network).value(u"edges").toArray().at(0)[u"weight"].isNull());
    }

    void theTableIsAListOfTies()
    {
        ToldStudy told;
        told.letter(u"a"_s, u"Ås"_s);
        told.letter(u"b"_s, u"Bydel"_s);
        told.says(u"a Ann 0-5 Homes ad"_s);
        told.says(u"b Ann 0-5 Homes cd"_s);
        const SenderNetwork network
            = senderNetwork(told.study(), told.statements(), NetworkMode::Congruence, Normalisation::Cosine);
        const AnalysisTable table = networkTable(told.study(), network);
        QCOMPARE(table.header, (QStringList{u"source"_s, u"target"_s, u"weight"_s}));
        QCOMPARE(table.rows, (QList<QStringList>{{u"Bydel"_s, u"Ås"_s, u"0.5"_s}}));
    }
};

KODEKS_TEST(TestSenderNetwork)
#include "tst_sendernetwork.moc"
